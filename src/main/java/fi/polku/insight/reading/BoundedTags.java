package fi.polku.insight.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of XML in which no tag or text may be so long that it fills the memory. */
final class BoundedTags extends FilterInputStream {

	private static final int LONGEST = 1 << 20;

	private long since;

	BoundedTags(InputStream in) {
		super(in);
	}

	@Override
	public int read() throws IOException {
		int one = super.read();
		pass(one);
		return one;
	}

	@Override
	public int read(byte[] bytes, int from, int length) throws IOException {
		int count = super.read(bytes, from, length);
		for (int i = from; i < from + count; i++) {
			pass(bytes[i]);
		}
		return count;
	}

	private void pass(int one) throws IOException {
		this.since = (one == '<') ? 0 : this.since + 1;
		if (this.since > LONGEST) {
			throw new LogFault(LogFault.Code.TOO_LONG, 0);
		}
	}

}
