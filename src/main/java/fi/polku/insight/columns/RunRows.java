package fi.polku.insight.columns;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Own runs of models, kept up to date. */
final class RunRows {

	private final Codes models = new Codes();

	private final Map<UUID, Run> runs = new HashMap<>();

	/** Takes a row: id, index of its case, model, version, began, ended, migrated. */
	void take(CopyOutRows row, CaseRows cases) throws IOException {
		var id = row.uuid();
		int index = cases.index(row.integer());
		var run = new Run(index, (char) this.models.of(row.text()), row.integer(), row.instant(0),
				row.instant(Columns.OPEN), row.instant(Columns.NONE));
		if (index >= 0) {
			this.runs.put(id, run);
		}
	}

	/** As they stand now. */
	RunColumns columns(int cases) {
		var all = new ArrayList<>(this.runs.values());
		all.sort(Comparator.comparingInt(Run::caseIndex).thenComparingLong(Run::began).thenComparing(Run::model));
		var first = new int[cases + 1];
		all.forEach((run) -> first[run.caseIndex() + 1]++);
		for (int one = 0; one < cases; one++) {
			first[one + 1] += first[one];
		}
		return columns(first, all);
	}

	private RunColumns columns(int[] first, List<Run> all) {
		int count = all.size();
		var columns = new RunColumns(first, new char[count], new int[count], new long[count], new long[count],
				new long[count], this.models.names());
		for (int i = 0; i < count; i++) {
			var run = all.get(i);
			columns.model()[i] = run.model();
			columns.version()[i] = run.version();
			columns.began()[i] = run.began();
			columns.ended()[i] = run.ended();
			columns.migrated()[i] = run.migrated();
		}
		return columns;
	}

	private record Run(int caseIndex, char model, int version, long began, long ended, long migrated) {
	}

}
