package fi.polku.insight;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows into a table by COPY, the fastest way in; the transaction is the connection's. */
final class CopyRows implements Closeable {

	private static final int SENT = 1 << 16;

	private final StringBuilder text = new StringBuilder(SENT + 1024);

	private final CopyIn copy;

	private long count;

	private CopyRows(CopyIn copy) {
		this.copy = copy;
	}

	/**
	 * Opens the way.
	 * @param table with its columns, such as {@code client (id, name)}
	 */
	static CopyRows into(Connection connection, String table) throws SQLException {
		return new CopyRows(connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin"));
	}

	/** One row; null is null. */
	void row(Object... values) throws IOException {
		for (int i = 0; i < values.length; i++) {
			this.text.append((i == 0) ? "" : "\t");
			append(values[i]);
		}
		this.text.append('\n');
		this.count++;
		if (this.text.length() > SENT) {
			send();
		}
	}

	private void append(Object value) {
		if (value == null) {
			this.text.append("\\N");
			return;
		}
		var written = value.toString();
		for (int i = 0; i < written.length(); i++) {
			char sign = written.charAt(i);
			switch (sign) {
				case '\\' -> this.text.append("\\\\");
				case '\t' -> this.text.append("\\t");
				case '\n' -> this.text.append("\\n");
				case '\r' -> this.text.append("\\r");
				// PostgreSQL cannot store it
				case 0 -> this.text.append('\ufffd');
				default -> this.text.append(sign);
			}
		}
	}

	private void send() throws IOException {
		var bytes = this.text.toString().getBytes(StandardCharsets.UTF_8);
		try {
			this.copy.writeToCopy(bytes, 0, bytes.length);
		}
		catch (SQLException ex) {
			throw new IOException(ex);
		}
		this.text.setLength(0);
	}

	/** How many rows there are by now. */
	long count() {
		return this.count;
	}

	/** Ends the rows. */
	void finish() throws IOException {
		send();
		try {
			this.copy.endCopy();
		}
		catch (SQLException ex) {
			throw new IOException(ex);
		}
	}

	/** Gives up what was not finished. */
	@Override
	public void close() throws IOException {
		try {
			if (this.copy.isActive()) {
				this.copy.cancelCopy();
			}
		}
		catch (SQLException ex) {
			throw new IOException(ex);
		}
	}

}
