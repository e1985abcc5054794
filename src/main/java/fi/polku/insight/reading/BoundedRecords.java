package fi.polku.insight.reading;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Text in which no record may be so long that it fills the memory. */
final class BoundedRecords extends FilterReader {

	private static final int LONGEST = 1 << 21;

	private int since;

	BoundedRecords(Reader in) {
		super(in);
	}

	void begin() {
		this.since = 0;
	}

	@Override
	public int read() throws IOException {
		int one = super.read();
		pass(1);
		return one;
	}

	@Override
	public int read(char[] chars, int from, int length) throws IOException {
		int count = super.read(chars, from, length);
		pass(count);
		return count;
	}

	private void pass(int count) throws LogFault {
		this.since += count;
		if (this.since > LONGEST) {
			throw new LogFault(LogFault.Code.TOO_LONG, 0);
		}
	}

}
