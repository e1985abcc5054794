package fi.polku.insight.columns;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;

/**
 * Rows of a query by COPY in binary form, the fastest way out. The columns of a row are
 * asked for in their order.
 */
final class CopyOutRows implements Closeable {

	private static final int HEAD = 11 + 4;

	private static final long EPOCH = Duration
		.between(Instant.EPOCH, LocalDate.of(2000, 1, 1).atStartOfDay(ZoneOffset.UTC))
		.toSeconds() * 1_000_000;

	private final DataInputStream in;

	CopyOutRows(Connection connection, String query) throws SQLException, IOException {
		this.in = new DataInputStream(new BufferedInputStream(new PGCopyInputStream(
				connection.unwrap(PGConnection.class), "copy (" + query + ") to stdout (format binary)"), 1 << 16));
		this.in.skipNBytes(HEAD);
		this.in.skipNBytes(this.in.readInt());
	}

	/** Goes to the next row; false after the last. */
	boolean next() throws IOException {
		return this.in.readShort() >= 0;
	}

	/** An integer; 0 for null. */
	int integer() throws IOException {
		return (this.in.readInt() < 0) ? 0 : this.in.readInt();
	}

	/** A bigint; 0 for null. */
	long bigint() throws IOException {
		return (this.in.readInt() < 0) ? 0 : this.in.readLong();
	}

	/** An instant in microseconds since 1970. */
	long instant(long ifNull) throws IOException {
		return (this.in.readInt() < 0) ? ifNull : this.in.readLong() + EPOCH;
	}

	boolean bool() throws IOException {
		return this.in.readInt() >= 0 && this.in.readByte() == 1;
	}

	UUID uuid() throws IOException {
		this.in.readInt();
		return new UUID(this.in.readLong(), this.in.readLong());
	}

	String text() throws IOException {
		int length = this.in.readInt();
		return (length < 0) ? null : new String(this.in.readNBytes(length), StandardCharsets.UTF_8);
	}

	@Override
	public void close() throws IOException {
		this.in.close();
	}

}
