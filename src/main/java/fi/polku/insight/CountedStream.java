package fi.polku.insight;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Knows how much of it has been read. */
final class CountedStream extends FilterInputStream {

	private volatile long count;

	CountedStream(InputStream in) {
		super(in);
	}

	long count() {
		return this.count;
	}

	@Override
	public int read() throws IOException {
		int one = super.read();
		this.count += (one >= 0) ? 1 : 0;
		return one;
	}

	@Override
	public int read(byte[] into, int from, int most) throws IOException {
		int read = super.read(into, from, most);
		this.count += Math.max(0, read);
		return read;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

}
