package fi.polku.benefitlist.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import fi.polku.process.form.HiddenSigns;

/** The cells of one row by column, gathering what is wrong with them. */
final class RowCells {

	private static final int LONGEST_NAME = 200;

	private final Layout layout;

	private final SourceRow row;

	private final List<RowFault> faults = new ArrayList<>();

	RowCells(Layout layout, SourceRow row) {
		this.layout = layout;
		this.row = row;
	}

	String text(Column column) {
		return this.layout.has(column) ? this.row.cell(this.layout.columns().get(column)) : "";
	}

	/** The same without what other programs put into it unasked. */
	String meant(Column column) {
		return HiddenSigns.without(text(column));
	}

	/** The value of a cell; null if the cell is empty or wrong. */
	<T> T value(Column column, Function<String, Parsed<T>> reading) {
		var text = text(column);
		if (text.isEmpty()) {
			return null;
		}
		var parsed = reading.apply(text);
		if (parsed.fault() != null) {
			fault(column, parsed.fault());
		}
		return parsed.value();
	}

	/** The same for a cell that must not be empty where its column exists. */
	<T> T required(Column column, Function<String, Parsed<T>> reading) {
		if (this.layout.has(column) && text(column).isEmpty()) {
			fault(column, FaultCode.MISSING);
		}
		return value(column, reading);
	}

	/**
	 * A text that is kept as it was meant: neither too long nor a formula, and nothing in
	 * it that nobody sees.
	 */
	String name(Column column) {
		var text = meant(column);
		if (text.length() > LONGEST_NAME) {
			fault(column, FaultCode.TOO_LONG);
		}
		else if (!text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0) {
			fault(column, FaultCode.FORMULA_IN_A_NAME);
		}
		else if (HiddenSigns.inLine(text)) {
			fault(column, FaultCode.HIDDEN_SIGN);
		}
		return text.replaceAll("\\p{Cntrl}+", " ");
	}

	void fault(Column column, FaultCode code) {
		this.faults.add(new RowFault(this.layout.heading(column), code, this.layout.columns().get(column)));
	}

	boolean has(Column column) {
		return this.layout.has(column);
	}

	List<RowFault> faults() {
		return List.copyOf(this.faults);
	}

}
