package fi.polku.insight.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream of XML in which no tag, text, comment or other section may be so long that it
 * fills the memory. A section ends with its own mark, whatever signs it holds.
 */
final class BoundedTags extends FilterInputStream {

	private static final int LONGEST = 1 << 20;

	private long since;

	/** The last four signs, the newest in the lowest byte. */
	private int last;

	/** The sign that a section ends with before {@code >}; 0 outside. */
	private int ending;

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
		this.since = (one == '<' && this.ending == 0) ? 0 : this.since + 1;
		if (this.since > LONGEST) {
			throw new LogFault(LogFault.Code.TOO_LONG, 0);
		}
		// of UTF-16 every other byte is 0
		if (one != 0) {
			this.last = this.last << 8 | one & 0xff;
			section(one);
		}
	}

	private void section(int one) {
		if (this.ending == 0) {
			this.ending = (this.since < 8) ? begun() : 0;
			this.last = (this.ending == 0) ? this.last : 0;
		}
		else if (one == '>' && ended()) {
			this.ending = 0;
		}
	}

	private int begun() {
		if (this.last == ('<' << 24 | '!' << 16 | '-' << 8 | '-')) {
			return '-';
		}
		if ((this.last & 0xffffff) == ('<' << 16 | '!' << 8 | '[')) {
			return ']';
		}
		return ((this.last & 0xffff) == ('<' << 8 | '?')) ? '?' : 0;
	}

	private boolean ended() {
		int before = this.last >>> 8 & 0xffff;
		return (this.ending == '?') ? (before & 0xff) == '?' : before == (this.ending << 8 | this.ending);
	}

}
