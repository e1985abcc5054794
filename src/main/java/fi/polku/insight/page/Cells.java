package fi.polku.insight.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import fi.polku.calendar.Helsinki;
import fi.polku.web.Fmt;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The cells of tables, for pages and for CSV. */
@Component("insightCells")
public class Cells {

	private static final double DAY = Duration.ofDays(1).toSeconds();

	private final Fmt fmt;

	Cells(Fmt fmt) {
		this.fmt = fmt;
	}

	/**
	 * A row as HTML, its first cell heading it. A table of hundreds of rows takes a
	 * template seconds.
	 */
	public String row(List<Column> columns, List<Object> cells) {
		var html = new StringBuilder();
		for (int i = 0; i < columns.size(); i++) {
			html.append((i == 0) ? "<th scope=\"row\"" : "<td data-label=\"" + escaped(columns.get(i).label()) + "\"");
			html.append(columns.get(i).isNumeric() ? " class=\"number tabular\">" : ">");
			html.append(cell(columns.get(i), cells.get(i))).append((i == 0) ? "</th>" : "</td>");
		}
		return html.toString();
	}

	private String cell(Column column, Object cell) {
		var href = (cell instanceof TableView.Cell linked) ? linked.href() : null;
		var said = said(column, cell);
		var text = "<span" + (isOneWord(said) ? " class=\"nowrap\">" : ">") + escaped(said) + "</span>";
		return (href != null) ? "<a href=\"" + escaped(href) + "\">" + text + "</a>" : text;
	}

	/** The number of a case is read as one. */
	private static boolean isOneWord(String text) {
		return text.matches("\\d{4}-\\d{6}");
	}

	/**
	 * The cell in the reader's language; words in the place of a number say why it is not
	 * told.
	 */
	String said(Column column, Object cell) {
		var value = value(cell);
		if (value == null) {
			return "–";
		}
		if (value instanceof String words) {
			return words;
		}
		return switch (column.kind()) {
			case TEXT -> value.toString();
			case NUMBER -> this.fmt.number(rounded((Number) value, 2));
			case SHARE -> this.fmt.number(rounded(((Number) value).doubleValue() * 100, 1)) + " %";
			case DAYS -> days(((Number) value).doubleValue() / DAY);
			case DATE -> this.fmt.shortDate(value);
			case TIME -> this.fmt.shortDateTime(value);
			case MONTH -> this.fmt.month(value);
		};
	}

	/** Something that took a moment did not take nothing. */
	private String days(double days) {
		var shown = rounded(days, 1);
		return (days > 0 && shown == 0) ? "< " + this.fmt.number(0.1) : this.fmt.number(shown);
	}

	/** The cell for a spreadsheet: a number is one, a day is ISO text. */
	Object plain(Column column, Object cell) {
		var value = value(cell);
		if (value == null || value instanceof String && column.isNumeric()) {
			return null;
		}
		return switch (column.kind()) {
			case DAYS -> number(((Number) value).doubleValue() / DAY);
			case NUMBER, SHARE -> (value instanceof Double number) ? number(number) : value;
			case TIME -> ((Instant) value).atZone(Helsinki.ZONE).toOffsetDateTime().toString();
			default -> value;
		};
	}

	private static Object value(Object cell) {
		var value = (cell instanceof TableView.Cell linked) ? linked.value() : cell;
		return (value instanceof Double number && number.isNaN()) ? null : value;
	}

	private static Decimal number(double value) {
		return new Decimal(BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP).stripTrailingZeros());
	}

	private static double rounded(Number value, int decimals) {
		double power = Math.pow(10, decimals);
		return Math.round(value.doubleValue() * power) / power;
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

	/** A number as spreadsheets of this country read it: 12.5 would be a day in May. */
	private record Decimal(BigDecimal value) {

		@Override
		public String toString() {
			return this.value.toPlainString().replace('.', ',');
		}

	}

}
