package fi.polku.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pieces of work of one case: a completion belongs to the oldest start of the same
 * activity that has none yet, of the same instance where they name one.
 */
final class WorkOfCase {

	private static final Comparator<Piece> ORDER = Comparator.comparing(Piece::ended)
		.thenComparing(Piece::began)
		.thenComparing(Piece::position);

	private final String caseId;

	private final Map<List<String>, Deque<OffsetDateTime>> started = new HashMap<>();

	private final List<Piece> pieces = new ArrayList<>();

	WorkOfCase(String caseId) {
		this.caseId = caseId;
	}

	String caseId() {
		return this.caseId;
	}

	/** The next event in the order of time. */
	void add(ResultSet row) throws SQLException {
		var activity = row.getString("activity");
		var instance = row.getString("instance");
		var at = row.getObject("at", OffsetDateTime.class);
		var waiting = this.started.computeIfAbsent(List.of(activity, (instance != null) ? instance : ""),
				(key) -> new ArrayDeque<>());
		if ("start".equals(row.getString("kind"))) {
			waiting.add(at);
		}
		else {
			this.pieces.add(new Piece(activity, waiting.poll(), at, row.getString("resource"), row.getString("role"),
					row.getLong("position")));
		}
	}

	/** By their end, their start and their place in the file. */
	List<Piece> ordered() {
		this.pieces.sort(ORDER);
		return this.pieces;
	}

	/**
	 * A piece of work.
	 *
	 * @param started or {@code null} where the log has no start
	 */
	record Piece(String activity, OffsetDateTime started, OffsetDateTime ended, String resource, String role,
			long position) {

		private OffsetDateTime began() {
			return (this.started != null) ? this.started : this.ended;
		}
	}

}
