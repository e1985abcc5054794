package fi.polku.trail.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Reads the links in their order, a few thousand at a time; while the next are read, the
 * digests of the last are counted on all cores.
 */
final class LinkStream {

	private static final int AT_ONCE = 4_000;

	private static final String LINKS = """
			select l.position, l.trail_id, l.row_digest, array_to_string(l.heads, ','), l.hash, t.id,
			""" + Row.COLUMNS + """
			  from trail_link l
			  left join trail t on t.id = l.trail_id
			 where l.position > ?
			 order by l.position
			""";

	private final Connection connection;

	LinkStream(Connection connection) {
		this.connection = connection;
	}

	/** Gives all links after the position, the first with the hash before it. */
	void read(long after, byte[] before, Consumer<CheckedLink> walk) throws SQLException {
		try (var links = this.connection.prepareStatement(LINKS)) {
			links.setLong(1, after);
			links.setFetchSize(AT_ONCE);
			read(links, before, walk);
		}
	}

	private static void read(PreparedStatement links, byte[] before, Consumer<CheckedLink> walk) throws SQLException {
		var previous = before;
		var counting = CompletableFuture.completedFuture(List.<CheckedLink>of());
		try (var rows = links.executeQuery()) {
			for (var some = some(rows); !some.isEmpty(); some = some(rows)) {
				var chunk = some;
				var first = previous;
				var done = counting;
				counting = CompletableFuture.supplyAsync(() -> counted(chunk, first));
				done.join().forEach(walk);
				previous = chunk.get(chunk.size() - 1).hash();
			}
		}
		counting.join().forEach(walk);
	}

	private static List<CheckedLink> counted(List<StoredLink> links, byte[] before) {
		return IntStream.range(0, links.size())
			.parallel()
			.mapToObj((i) -> CheckedLink.of(links.get(i), (i == 0) ? before : links.get(i - 1).hash()))
			.toList();
	}

	private static List<StoredLink> some(ResultSet rows) throws SQLException {
		var some = new ArrayList<StoredLink>(AT_ONCE);
		while (some.size() < AT_ONCE && rows.next()) {
			rows.getLong(6);
			var row = rows.wasNull() ? null : Row.of(rows, 7);
			some.add(new StoredLink(rows.getLong(1), rows.getLong(2), rows.getBytes(3), rows.getString(4),
					rows.getBytes(5), row));
		}
		return some;
	}

}
