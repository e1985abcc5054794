package fi.polku.insight.reading;

import java.io.IOException;

/** A file that is no log, or a log that cannot be read at all. */
public class LogFault extends IOException {

	private final Code code;

	private final long line;

	public LogFault(Code code, long line) {
		super(code.name());
		this.code = code;
		this.line = line;
	}

	public Code code() {
		return this.code;
	}

	/** Where, from 1; 0 where it is the whole file. */
	public long line() {
		return this.line;
	}

	/** What is wrong with it. */
	public enum Code {

		EMPTY, NOT_A_LOG, DOCTYPE, TOO_LONG, TOO_WIDE, TOO_TIGHT, NO_CASE_COLUMN, NO_ACTIVITY_COLUMN, NO_TIME_COLUMN,
		UNKNOWN_COLUMN, BAD_MAPPING, BAD_ZONE

	}

}
