package fi.polku.insight.logs;

import java.io.InputStream;
import java.util.function.IntFunction;

/** The parts of a file one after the other, one in memory at a time. */
final class LogFileStream extends InputStream {

	private final IntFunction<byte[]> parts;

	private byte[] part = new byte[0];

	private int number;

	private int place;

	/**
	 * A stream.
	 * @param parts by their number from 0; {@code null} after the last
	 */
	LogFileStream(IntFunction<byte[]> parts) {
		this.parts = parts;
	}

	@Override
	public int read() {
		return fill() ? this.part[this.place++] & 0xff : -1;
	}

	@Override
	public int read(byte[] into, int from, int most) {
		if (most == 0) {
			return 0;
		}
		if (!fill()) {
			return -1;
		}
		int count = Math.min(most, this.part.length - this.place);
		System.arraycopy(this.part, this.place, into, from, count);
		this.place += count;
		return count;
	}

	private boolean fill() {
		if (this.part != null && this.place == this.part.length) {
			this.part = this.parts.apply(this.number++);
			this.place = 0;
		}
		return this.part != null;
	}

}
