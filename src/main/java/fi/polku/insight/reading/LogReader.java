package fi.polku.insight.reading;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.Optional;
import java.util.zip.ZipException;

/** Reads an event log, XES or CSV, plain or gzipped; what it is, its beginning tells. */
public final class LogReader {

	private static final int LOOKED_AT = 1 << 12;

	private final LogMapping mapping;

	private final ZoneId wall;

	/**
	 * A reader.
	 * @param wall the clock of times without an offset
	 */
	public LogReader(LogMapping mapping, ZoneId wall) {
		this.mapping = mapping;
		this.wall = wall;
	}

	/**
	 * Reads all; memory does not grow with the log.
	 * @throws LogFault where it is no log
	 */
	public void read(InputStream file, LogSink sink) throws IOException {
		var in = opened(file);
		if (firstSign(in) == '<') {
			XesReader.read(in, this.wall, sink);
		}
		else {
			CsvLogReader.read(in, this.mapping, this.wall, sink);
		}
	}

	/**
	 * The beginning of a table; empty where the log is XES.
	 * @throws LogFault where it is no log
	 */
	public static Optional<LogPeek> peek(InputStream file) throws IOException {
		var in = opened(file);
		return (firstSign(in) == '<') ? Optional.empty() : Optional.of(LogPeek.of(in));
	}

	/**
	 * What the file holds.
	 * @throws LogFault where it holds nothing, or nothing of it can be unpacked
	 */
	private static BufferedInputStream opened(InputStream file) throws IOException {
		var in = new BufferedInputStream(file, LOOKED_AT);
		in.mark(2);
		boolean isPacked = in.read() == 0x1f && in.read() == 0x8b;
		in.reset();
		try {
			var opened = isPacked ? new BufferedInputStream(new Unpacked(in, LOOKED_AT), LOOKED_AT) : in;
			if (firstSign(opened) >= 0) {
				return opened;
			}
		}
		catch (ZipException | EOFException ex) {
			throw new LogFault(LogFault.Code.NOT_A_LOG, 0);
		}
		throw new LogFault(LogFault.Code.EMPTY, 0);
	}

	/** The first byte that is no space and no mark of the encoding. */
	private static int firstSign(BufferedInputStream in) throws IOException {
		in.mark(LOOKED_AT);
		int sign = in.read();
		for (int i = 1; i < LOOKED_AT && sign >= 0 && (sign <= ' ' || sign >= 0xbb); i++) {
			sign = in.read();
		}
		in.reset();
		return sign;
	}

}
