package fi.polku.insight.reading;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * What a gzipped file holds. All that can be unpacked of a damaged file is read before
 * the fault; what unpacks to far more than any log does is refused.
 */
final class Unpacked extends GZIPInputStream {

	/** So much may be unpacked, however tightly it was packed. */
	private static final long FREE = 4L << 30;

	/** A log packs to a tenth or a thirtieth. */
	private static final int TIGHTEST = 200;

	private final long free;

	private long packed;

	private long unpacked;

	Unpacked(InputStream in, int buffer) throws IOException {
		this(in, buffer, FREE);
	}

	Unpacked(InputStream in, int buffer, long free) throws IOException {
		super(in, buffer);
		this.free = free;
	}

	@Override
	protected void fill() throws IOException {
		super.fill();
		this.packed += this.len;
	}

	@Override
	public int read(byte[] bytes, int from, int most) throws IOException {
		int count = inflated(bytes, from, most);
		this.unpacked += Math.max(0, count);
		if (this.unpacked > this.free && this.unpacked / TIGHTEST > this.packed) {
			throw new LogFault(LogFault.Code.TOO_TIGHT, 0);
		}
		return count;
	}

	/** A parser could take the end of the file for that of what it holds. */
	private int inflated(byte[] bytes, int from, int most) throws IOException {
		try {
			return super.read(bytes, from, most);
		}
		catch (EOFException ex) {
			throw new ZipException("breaks off");
		}
	}

	/** A buffer that asks for more at once would lose what was read before a fault. */
	@Override
	public int available() {
		return 0;
	}

}
