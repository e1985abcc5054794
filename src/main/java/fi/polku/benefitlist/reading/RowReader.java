package fi.polku.benefitlist.reading;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import fi.polku.benefitlist.reading.ReadRow.Days;
import fi.polku.benefitlist.reading.ReadRow.Money;
import fi.polku.benefitlist.reading.ReadRow.Period;

/** Reads the rows of one sheet. */
final class RowReader {

	private static final BigDecimal EARLY_DAYS = BigDecimal.valueOf(60);

	private static final Set<String> SUMS = Set.of("yhteensä", "summa", "sammanlagt", "totalt", "total", "sum");

	private final Layout layout;

	private final boolean fixedWidth;

	private final ListKind kind;

	private final Mapping mapping;

	private final Duplicates duplicates;

	RowReader(Layout layout, Format format, ListKind kind, Mapping mapping, Duplicates duplicates) {
		this.layout = layout;
		this.fixedWidth = format.fixedWidth();
		this.kind = kind;
		this.mapping = mapping;
		this.duplicates = duplicates;
	}

	/** The row read, or null for one that is empty or a sum. */
	RowResult read(SourceRow source) {
		if (source.blank() || isSum(source)) {
			return null;
		}
		var problem = (source.problem() != null) ? source.problem() : widthProblem(source);
		if (problem != null) {
			return new RowResult.Faulty(source, List.of(new RowFault("", problem, null)));
		}
		var unreadable = unreadable(source);
		if (!unreadable.isEmpty()) {
			return new RowResult.Faulty(source, unreadable);
		}
		var cells = new RowCells(this.layout, source);
		var row = row(source, cells);
		if (cells.faults().isEmpty() && this.duplicates.repeats(row)) {
			cells.fault(Column.IDENTITY_CODE, FaultCode.SAME_PERSON_AND_PERIOD_TWICE);
		}
		return cells.faults().isEmpty() ? new RowResult.Good(row) : new RowResult.Faulty(source, cells.faults());
	}

	private boolean isSum(SourceRow source) {
		var first = source.cells().stream().filter((cell) -> !cell.isBlank()).findFirst().orElse("");
		return source.problem() == null && SUMS.contains(first.strip().toLowerCase(Locale.ROOT).replace(":", ""))
				&& (!this.layout.has(Column.IDENTITY_CODE)
						|| !source.cell(this.layout.columns().get(Column.IDENTITY_CODE)).matches(".*\\d.*"));
	}

	private FaultCode widthProblem(SourceRow source) {
		var width = this.layout.headings().size();
		if (this.fixedWidth && source.cells().size() < width) {
			return FaultCode.TOO_FEW_COLUMNS;
		}
		var beyond = source.cells().stream().skip(width).anyMatch((cell) -> !cell.isBlank());
		return beyond ? FaultCode.TOO_MANY_COLUMNS : null;
	}

	/** No text that is kept can hold the character zero. */
	private List<RowFault> unreadable(SourceRow source) {
		return IntStream.range(0, source.cells().size())
			.filter((cell) -> source.cells().get(cell).indexOf(0) >= 0)
			.mapToObj((cell) -> new RowFault(heading(cell), FaultCode.ZERO_CHARACTER, cell))
			.toList();
	}

	private String heading(int cell) {
		return (cell < this.layout.headings().size()) ? this.layout.headings().get(cell) : "";
	}

	private ReadRow row(SourceRow source, RowCells cells) {
		var person = People.read(cells);
		var benefit = cells.name(Column.BENEFIT);
		var invoiceMonth = cells.value(Column.INVOICE_MONTH, Dates::month);
		var period = period(cells, invoiceMonth);
		var days = new Days(cells.value(Column.PAID_DAYS, Numbers::days), totalDays(cells));
		var money = new Money(cells.value(Column.GROSS, Numbers::amount),
				cells.value(Column.SHARE_PERCENT, Numbers::percent), cells.value(Column.SHARE_EUROS, Numbers::amount));
		var rowKind = rowKind(cells, days, money);
		return new ReadRow(source, person, cells.name(Column.MUNICIPALITY), benefit, this.mapping.benefit(benefit),
				period, invoiceMonth, days, money, rowKind);
	}

	private static Period period(RowCells cells, YearMonth invoiceMonth) {
		var start = cells.required(Column.PERIOD_START, Dates::date);
		var end = cells.value(Column.PERIOD_END, Dates::date);
		if (start != null && end != null && end.isBefore(start)) {
			cells.fault(Column.PERIOD_END, FaultCode.PERIOD_ENDS_BEFORE_IT_BEGINS);
		}
		if (start != null) {
			return new Period(start, (end != null) ? end : YearMonth.from(start).atEndOfMonth());
		}
		var month = cells.required(Column.MONTH, Dates::month);
		var told = (month != null) ? month : invoiceMonth;
		return (told != null) ? new Period(told.atDay(1), told.atEndOfMonth()) : new Period(null, null);
	}

	private BigDecimal totalDays(RowCells cells) {
		if (this.kind == ListKind.EARLY60 && cells.text(Column.TOTAL_DAYS).isEmpty()) {
			return EARLY_DAYS;
		}
		var total = cells.required(Column.TOTAL_DAYS, Numbers::days);
		if (total != null && total.signum() < 0) {
			cells.fault(Column.TOTAL_DAYS, FaultCode.NEGATIVE_DAY_COUNT);
		}
		return total;
	}

	private static RowKind rowKind(RowCells cells, Days days, Money money) {
		var kind = cells.value(Column.ROW_KIND,
				(text) -> RowKind.of(text).map(Parsed::of).orElseGet(() -> Parsed.fault(FaultCode.UNKNOWN_ROW_KIND)));
		var negativeDays = days.paid() != null && days.paid().signum() < 0;
		var negativeMoney = money.gross() != null && money.gross().signum() < 0;
		if (kind == RowKind.PAYMENT && negativeDays) {
			cells.fault(Column.PAID_DAYS, FaultCode.NEGATIVE_DAY_COUNT);
		}
		if (kind == RowKind.PAYMENT && negativeMoney) {
			cells.fault(Column.GROSS, FaultCode.NEGATIVE_PAYMENT);
		}
		return (kind != null) ? kind : (negativeDays || negativeMoney) ? RowKind.RETURN : RowKind.PAYMENT;
	}

}
