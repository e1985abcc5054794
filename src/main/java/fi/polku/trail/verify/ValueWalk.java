package fi.polku.trail.verify;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

import fi.polku.trail.chain.Lines;
import fi.polku.trail.verify.Break.Kind;

/**
 * Holds the values that stand against the digests in their rows, and those that are gone
 * against the acts of erasure.
 */
final class ValueWalk {

	private static final String VALUES = """
			select t.id, array_to_string(t.value_digests, ' '), v.n, v.field, v.old_value, v.new_value, encode(s.salt, 'hex'),
			       l.position
			  from trail t
			  left join trail_link l on l.trail_id = t.id
			  left join trail_value v on v.trail_id = t.id
			  left join trail_salt s on s.client_id = coalesce(v.client_id, '00000000-0000-0000-0000-000000000000')
			 where t.value_digests <> '{}' and t.kind <> 'client.erased' and (l.position is null or l.position > ?)
			 order by t.id, v.n
			""";

	private static final String FOREIGN = """
			select v.trail_id, v.field
			  from trail_value v
			  left join trail t on t.id = v.trail_id
			 where t.id is null or v.n > cardinality(t.value_digests) or v.n < 1
			    or t.kind = 'client.erased'
			 order by 1, 2
			""";

	private final Connection connection;

	private final Breaks breaks;

	private final Set<String> erasures;

	private long values;

	private long erased;

	ValueWalk(Connection connection, Breaks breaks, Set<String> erasures) {
		this.connection = connection;
		this.breaks = breaks;
		this.erasures = erasures;
	}

	void walk(long after) throws SQLException {
		try (var values = this.connection.prepareStatement(VALUES)) {
			values.setLong(1, after);
			values.setFetchSize(4_000);
			try (var rows = values.executeQuery()) {
				walk(rows);
			}
		}
		try (var foreign = this.connection.prepareStatement(FOREIGN); var rows = foreign.executeQuery()) {
			while (rows.next()) {
				this.breaks.add(Kind.VALUE_INSERTED, null, rows.getLong(1), (String) null, null, rows.getString(2));
			}
		}
	}

	private void walk(ResultSet rows) throws SQLException {
		Entry entry = null;
		while (rows.next()) {
			if (entry == null || entry.id != rows.getLong(1)) {
				missing(entry);
				entry = new Entry(rows.getLong(1), (Long) rows.getObject(8), rows.getString(2).split(" "),
						new HashSet<>());
			}
			int n = rows.getInt(3);
			if (n > 0 && n <= entry.digests.length) {
				entry.there.add(n);
				value(entry, n, rows);
			}
		}
		missing(entry);
	}

	private void value(Entry entry, int n, ResultSet row) throws SQLException {
		this.values++;
		var salt = row.getString(7);
		var expected = entry.digests[n - 1].split(":");
		if (salt == null) {
			broken(Kind.SALT_REMOVED, entry, expected[0], null, row.getString(4));
			return;
		}
		var bearer = hex(Lines.sha256(salt)).substring(0, 16);
		if (!bearer.equals(expected[0])) {
			broken(Kind.SALT_CHANGED, entry, expected[0], bearer, row.getString(4));
			return;
		}
		var line = new StringBuilder(salt).append(' ');
		for (int column = 4; column <= 6; column++) {
			Lines.part(line, row.getString(column));
		}
		var found = hex(Lines.sha256(line.toString()));
		if (!found.equals(expected[1])) {
			broken(Kind.VALUE_CHANGED, entry, expected[1], found, row.getString(4));
		}
	}

	private void missing(Entry entry) {
		for (int n = 1; entry != null && n <= entry.digests.length; n++) {
			if (!entry.there.contains(n)) {
				if (this.erasures.contains(entry.digests[n - 1])) {
					this.erased++;
				}
				else {
					broken(Kind.VALUE_REMOVED, entry, entry.digests[n - 1], null, null);
				}
			}
		}
	}

	private void broken(Kind kind, Entry entry, String expected, String found, String field) {
		this.breaks.add(kind, entry.position, entry.id, expected, found, field);
	}

	private static String hex(byte[] digest) {
		return HexFormat.of().formatHex(digest);
	}

	long values() {
		return this.values;
	}

	long erased() {
		return this.erased;
	}

	/** A row with values: their digests, and the numbers of those that stand. */
	private record Entry(long id, Long position, String[] digests, Set<Integer> there) {
	}

}
