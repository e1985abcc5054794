package fi.polku.insight.columns;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Runs of models as they are read; one that has ended is not read again. */
final class RunRows {

	private final Codes models = new Codes();

	private final Map<UUID, Run> open = new HashMap<>();

	private int[] caseIndex = new int[1024];

	private RunColumns ended = columnsOf(null, 1024, null);

	private int count;

	/** Takes a row: id, index of its case, model, version, began, ended, migrated. */
	void take(CopyOutRows row, CaseRows cases) throws IOException {
		var id = row.uuid();
		int index = cases.index(row.integer());
		var run = new Run(index, (char) this.models.of(row.text()), row.integer(), row.instant(0),
				row.instant(Columns.OPEN), row.instant(Columns.NONE));
		if (index >= 0 && run.ended() == Columns.OPEN) {
			this.open.put(id, run);
		}
		else if (index >= 0) {
			this.open.remove(id);
			add(run);
		}
	}

	private void add(Run run) {
		if (this.count == this.caseIndex.length) {
			int size = this.count * 2;
			this.caseIndex = Arrays.copyOf(this.caseIndex, size);
			this.ended = new RunColumns(null, Arrays.copyOf(this.ended.model(), size),
					Arrays.copyOf(this.ended.version(), size), Arrays.copyOf(this.ended.began(), size),
					Arrays.copyOf(this.ended.ended(), size), Arrays.copyOf(this.ended.migrated(), size), null);
		}
		this.caseIndex[this.count] = run.caseIndex();
		put(run, this.ended, this.count++);
	}

	/** As they stand now, case by case in the order they began. */
	RunColumns columns(int cases) {
		var first = new int[cases + 1];
		for (int run = 0; run < this.count; run++) {
			first[this.caseIndex[run] + 1]++;
		}
		this.open.values().forEach((run) -> first[run.caseIndex() + 1]++);
		Arrays.parallelPrefix(first, Integer::sum);
		var next = first.clone();
		var all = columnsOf(first, first[cases], this.models.names());
		for (int run = 0; run < this.count; run++) {
			copy(this.ended, run, all, next[this.caseIndex[run]]++);
		}
		this.open.values().forEach((run) -> put(run, all, next[run.caseIndex()]++));
		order(all, cases);
		return all;
	}

	private static void order(RunColumns all, int cases) {
		var spare = columnsOf(null, 1, null);
		for (int one = 0; one < cases; one++) {
			for (int run = all.first()[one] + 1; run < all.first()[one + 1]; run++) {
				copy(all, run, spare, 0);
				int place = run;
				while (place > all.first()[one] && isBefore(spare, 0, all, place - 1)) {
					copy(all, place - 1, all, place);
					place--;
				}
				copy(spare, 0, all, place);
			}
		}
	}

	private static boolean isBefore(RunColumns some, int one, RunColumns others, int other) {
		return some.began()[one] < others.began()[other]
				|| some.began()[one] == others.began()[other] && some.model()[one] < others.model()[other];
	}

	private static RunColumns columnsOf(int[] first, int count, List<String> models) {
		return new RunColumns(first, new char[count], new int[count], new long[count], new long[count], new long[count],
				models);
	}

	private static void put(Run run, RunColumns columns, int place) {
		columns.model()[place] = run.model();
		columns.version()[place] = run.version();
		columns.began()[place] = run.began();
		columns.ended()[place] = run.ended();
		columns.migrated()[place] = run.migrated();
	}

	private static void copy(RunColumns from, int one, RunColumns to, int place) {
		to.model()[place] = from.model()[one];
		to.version()[place] = from.version()[one];
		to.began()[place] = from.began()[one];
		to.ended()[place] = from.ended()[one];
		to.migrated()[place] = from.migrated()[one];
	}

	private record Run(int caseIndex, char model, int version, long began, long ended, long migrated) {
	}

}
