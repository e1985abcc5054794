package fi.polku.insight.reading;

/**
 * Something of a file that could not be taken as it stands.
 *
 * @param line from 1
 * @param value what stood there, short, or {@code null}
 */
public record Dropped(long line, Code code, String value) {

	private static final int SHOWN = 80;

	public Dropped {
		value = (value != null && value.length() > SHOWN) ? value.substring(0, SHOWN) + "…" : value;
	}

	/** Why. */
	public enum Code {

		/** An event without a time; left out. */
		NO_TIME,

		/** An event with a time that is none; left out. */
		BAD_TIME,

		/** An event without the name of what happened; left out. */
		NO_ACTIVITY,

		/** An event without its case; left out. */
		NO_CASE,

		/** A trace without a name; its events are kept under its number. */
		UNNAMED_TRACE,

		/** A trace without events; left out. */
		EMPTY_TRACE,

		/** A key that an event has twice; the first is kept. */
		DUPLICATE_KEY,

		/** A row with more or fewer cells than headings; read as far as it goes. */
		UNEVEN_ROW,

		/** A row with signs that are not UTF-8; they were replaced. */
		BAD_SIGNS,

		/** Work that ended before it began; its start is left out. */
		ENDS_BEFORE_START,

		/** From here on the file cannot be read; what came before is kept. */
		BROKEN

	}
}
