package fi.polku.insight.exporting;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A start, an end or another event of a piece of work.
 *
 * @param instance what the events of one piece have in common
 */
record Mark(Piece piece, UUID id, String transition, OffsetDateTime at, String instance) {

	private static final String START = "start";

	/**
	 * Those of the pieces of one case in the order of time; at the same instant in the
	 * order of the pieces, a start before its end.
	 */
	static List<Mark> of(List<Piece> pieces) {
		var marks = new ArrayList<Mark>(2 * pieces.size());
		for (var piece : pieces) {
			var instance = piece.id().toString();
			if (piece.start() != null) {
				marks.add(new Mark(piece, named(instance + " " + START), START, piece.start(), instance));
			}
			if (piece.end() != null) {
				marks.add(new Mark(piece, piece.id(), piece.ending(), piece.end(), instance));
			}
		}
		marks.sort(Comparator.comparing((mark) -> mark.at().toInstant()));
		return marks;
	}

	static UUID named(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
	}

}
