package fi.polku.insight;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The pieces of work of one case: a completion belongs to the oldest start of the same
 * activity that has none yet, of the same instance where they name one. They are written
 * by their end, their start and their place in the file, as soon as time has gone on, so
 * that memory does not grow with the case.
 */
final class WorkOfCase {

	private static final Comparator<Piece> ORDER = Comparator.comparing(Piece::began).thenComparing(Piece::position);

	private final UUID log;

	private final String caseId;

	private final CopyRows rows;

	private final Map<List<String>, Deque<Instant>> started = new HashMap<>();

	/** Those that ended last, at the same moment. */
	private final List<Piece> last = new ArrayList<>();

	private int rank;

	WorkOfCase(UUID log, String caseId, CopyRows rows) {
		this.log = log;
		this.caseId = caseId;
		this.rows = rows;
	}

	String caseId() {
		return this.caseId;
	}

	/** The next event in the order of time. */
	void add(ResultSet row) throws SQLException, IOException {
		var activity = row.getString("activity");
		var instance = row.getString("instance");
		var at = row.getObject("at", OffsetDateTime.class).toInstant();
		var key = List.of(activity, (instance != null) ? instance : "");
		if ("start".equals(row.getString("kind"))) {
			this.started.computeIfAbsent(key, (any) -> new ArrayDeque<>()).add(at);
			return;
		}
		if (!this.last.isEmpty() && this.last.get(0).ended().isBefore(at)) {
			write();
		}
		this.last.add(new Piece(activity, begun(key), at, row.getString("resource"), row.getString("role"),
				row.getLong("position")));
	}

	private Instant begun(List<String> key) {
		var waiting = this.started.get(key);
		var begun = (waiting != null) ? waiting.poll() : null;
		if (waiting != null && waiting.isEmpty()) {
			this.started.remove(key);
		}
		return begun;
	}

	/** Writes what there is by now. */
	void write() throws IOException {
		this.last.sort(ORDER);
		for (var piece : this.last) {
			this.rows.row(this.log, this.caseId, ++this.rank, piece.activity(), piece.started(), piece.ended(),
					piece.resource(), piece.role());
		}
		this.last.clear();
	}

	/**
	 * A piece of work.
	 *
	 * @param started or {@code null} where the log has no start
	 */
	private record Piece(String activity, Instant started, Instant ended, String resource, String role, long position) {

		private Instant began() {
			return (this.started != null) ? this.started : this.ended;
		}
	}

}
