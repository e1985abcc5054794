package fi.polku.benefitlist.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Rows already seen in this file. A payment repeats another of the same person, benefit
 * and period; a return or correction only one that is the same in everything.
 */
final class Duplicates {

	private final Set<List<Object>> seen = new HashSet<>();

	boolean repeats(ReadRow row) {
		return !this.seen.add(key(row));
	}

	private static List<Object> key(ReadRow row) {
		var code = row.person().identityCode();
		var start = Objects.toString(row.period().start());
		var end = Objects.toString(row.period().end());
		return (row.kind() == RowKind.PAYMENT) ? List.of(code, row.benefitName(), start, end)
				: List.of(code, row.benefitName(), start, end, row.kind(), row.days(), row.money());
	}

}
