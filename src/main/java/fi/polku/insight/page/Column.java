package fi.polku.insight.page;

/**
 * A column of a table.
 *
 * @param label its heading, in the reader's language
 */
public record Column(String label, Kind kind) {

	/** What the cells hold and how they are told; CSV holds the value itself. */
	public enum Kind {

		/** A text. */
		TEXT,
		/** A number, told with at most two decimals. */
		NUMBER,
		/** A share between 0 and 1, told as per cent. */
		SHARE,
		/** Seconds, told as days with one decimal; in CSV days. */
		DAYS,
		/** A LocalDate. */
		DATE,
		/** An Instant. */
		TIME,
		/** A LocalDate in a month, told as the month. */
		MONTH

	}

	public static Column text(String label) {
		return new Column(label, Kind.TEXT);
	}

	public static Column number(String label) {
		return new Column(label, Kind.NUMBER);
	}

	public static Column share(String label) {
		return new Column(label, Kind.SHARE);
	}

	public static Column days(String label) {
		return new Column(label, Kind.DAYS);
	}

	public static Column date(String label) {
		return new Column(label, Kind.DATE);
	}

	public static Column time(String label) {
		return new Column(label, Kind.TIME);
	}

	public static Column month(String label) {
		return new Column(label, Kind.MONTH);
	}

	/** Whether its cells stand to the right. */
	public boolean isNumeric() {
		return this.kind == Kind.NUMBER || this.kind == Kind.SHARE || this.kind == Kind.DAYS;
	}

}
