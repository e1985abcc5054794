package fi.polku.trail.verify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

import fi.polku.trail.chain.Lines;

/**
 * A row of the trail as it stands now. Its line is made here and not in the database,
 * whose functions its owner could change.
 */
record Row(int encoding, long micros, String username, String kind, String purpose, String element, boolean secured,
		Items cases, Items clients, Items digests, byte[] ownDigest) {

	static final String COLUMNS = """
			t.encoding, (extract(epoch from t.at) * 1000000)::bigint as micros, t.username, t.kind, t.purpose, t.element,
			t.protected, array_to_string(t.cases, ' ') as cases, cardinality(t.cases) as case_count,
			array_to_string(t.clients, ' ') as clients, cardinality(t.clients) as client_count,
			array_to_string(t.value_digests, ' ') as digests, cardinality(t.value_digests) as digest_count, t.digest
			""";

	/** Where the columns begin in the answer. */
	static Row of(ResultSet row, int first) throws SQLException {
		return new Row(row.getInt(first), row.getLong(first + 1), row.getString(first + 2), row.getString(first + 3),
				row.getString(first + 4), row.getString(first + 5), row.getBoolean(first + 6),
				new Items(row.getInt(first + 8), row.getString(first + 7)),
				new Items(row.getInt(first + 10), row.getString(first + 9)),
				new Items(row.getInt(first + 12), row.getString(first + 11)), row.getBytes(first + 13));
	}

	/** The digest of what stands in the row. */
	byte[] counted() {
		return Lines.sha256(line());
	}

	/** What is hashed. */
	String line() {
		var line = new StringBuilder(240);
		Lines.part(line, String.valueOf(this.encoding));
		Lines.part(line, Lines.time(Instant.EPOCH.plus(this.micros, ChronoUnit.MICROS)));
		Lines.part(line, this.username);
		Lines.part(line, this.kind);
		Lines.part(line, this.purpose);
		Lines.part(line, this.element);
		Lines.part(line, this.secured ? "protected" : "plain");
		Lines.part(line, this.cases.told());
		Lines.part(line, this.clients.told());
		Lines.part(line, this.digests.told());
		if (this.encoding == 1) {
			Lines.part(line, HexFormat.of().formatHex(this.ownDigest));
		}
		return line.toString();
	}

	/** A list as its length and its items, which hold no spaces. */
	record Items(int count, String text) {

		String told() {
			// an item with a space in it would read as two
			var items = of();
			return ((items.length == this.count) ? this.count : -1) + (this.text.isEmpty() ? "" : " " + this.text);
		}

		String[] of() {
			return this.text.isEmpty() ? new String[0] : this.text.split(" ", -1);
		}

	}

}
