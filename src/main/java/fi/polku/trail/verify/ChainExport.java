package fi.polku.trail.verify;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HexFormat;

import javax.sql.DataSource;

import fi.polku.trail.chain.Lines;
import fi.polku.trail.chain.Seal;
import fi.polku.trail.chain.Seals;

import org.springframework.stereotype.Component;

/**
 * Rows, links and seals as text that can be checked without Polku: a row's line in
 * base64, a link's and a seal's as they are hashed. No values and no names of clients.
 */
@Component
class ChainExport {

	private final DataSource database;

	private final Seals seals;

	ChainExport(DataSource database, Seals seals) {
		this.database = database;
		this.seals = seals;
	}

	/** Writes all after the seal of the day, or from the first link. */
	void write(LocalDate since, OutputStream to) throws IOException {
		var out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
		var waiting = new ArrayDeque<Seal>();
		this.seals.all().stream().filter((seal) -> since == null || !seal.day().isBefore(since)).forEach(waiting::push);
		var first = (since != null) ? waiting.peek() : null;
		try (var connection = this.database.getConnection()) {
			connection.setAutoCommit(false);
			new LinkStream(connection).read((first != null) ? first.position() : 0,
					(first != null) ? first.head() : Lines.NOTHING, (link) -> link(link, waiting, out));
			connection.rollback();
			seals(waiting, Long.MAX_VALUE, out);
			out.flush();
		}
		catch (SQLException ex) {
			throw new IllegalStateException("the trail could not be read", ex);
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private static void link(CheckedLink checked, Deque<Seal> seals, Writer out) {
		var it = checked.link();
		seals(seals, it.position() - 1, out);
		if (it.row() != null) {
			var line = it.row().line().getBytes(StandardCharsets.UTF_8);
			write("row " + it.id() + ' ' + Base64.getEncoder().encodeToString(line), out);
		}
		write("link " + HexFormat.of().formatHex(it.hash()) + ' '
				+ Lines.link(it.position(), it.id(), checked.previous(), it.rowDigest(), it.heads()), out);
	}

	private static void seals(Deque<Seal> seals, long upTo, Writer out) {
		while (!seals.isEmpty() && seals.peek().position() <= upTo) {
			write("seal " + seals.pop().told(), out);
		}
	}

	private static void write(String line, Writer out) {
		try {
			out.write(line + '\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
