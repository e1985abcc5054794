package fi.polku.process.check;

import java.time.LocalDate;
import java.util.List;

/**
 * A table of the law (UNIQUE) has no otherwise row, and its dated rows neither overlap
 * nor leave gaps; a table that proposes (FIRST) ends with an otherwise row.
 */
class TableRule implements Rule {

	@Override
	public void check(CheckedModels models, Faults faults) {
		for (var decision : models.decisions()) {
			var rows = decision.rows();
			if ("UNIQUE".equals(decision.hitPolicy())) {
				rows.stream()
					.filter(TableRule::isOtherwise)
					.forEach((row) -> faults.add(decision.file(), row.id(), "otherwiseRowInLaw"));
				dated(decision, faults);
			}
			if ("FIRST".equals(decision.hitPolicy()) && (rows.isEmpty() || !isOtherwise(rows.get(rows.size() - 1)))) {
				faults.add(decision.file(), decision.id(), "noOtherwiseRow");
			}
		}
	}

	private static boolean isOtherwise(Node row) {
		return Decision.entries(row).stream().allMatch((entry) -> entry.isEmpty() || "-".equals(entry));
	}

	/** A column of days holds nothing else. */
	private static boolean areDays(Decision decision, List<List<Entry>> rows, Faults faults) {
		boolean good = true;
		for (int input = 0; input < decision.inputs().size(); input++) {
			int column = input;
			var strange = rows.stream()
				.flatMap((row) -> row.get(column).samples().stream())
				.filter((sample) -> Coverage.isDated(decision.inputs().get(column)) && !(sample instanceof LocalDate))
				.findFirst();
			strange.ifPresent((sample) -> faults.add(decision.file(), decision.id(), "entryNotUnderstood",
					String.valueOf(sample)));
			good &= strange.isEmpty();
		}
		return good;
	}

	private static void dated(Decision decision, Faults faults) {
		List<List<Entry>> rows;
		try {
			rows = decision.rows()
				.stream()
				.map((row) -> Decision.entries(row).stream().map(Entry::of).toList())
				.toList();
		}
		catch (IllegalArgumentException ex) {
			faults.add(decision.file(), decision.id(), "entryNotUnderstood", ex.getMessage());
			return;
		}
		var uneven = decision.rows()
			.stream()
			.filter((row) -> Decision.entries(row).size() != decision.inputs().size())
			.toList();
		uneven.forEach((row) -> faults.add(decision.file(), row.id(), "rowIncomplete"));
		if (rows.isEmpty() || !uneven.isEmpty() || !areDays(decision, rows, faults)) {
			return;
		}
		var ids = decision.rows().stream().map(Node::id).toList();
		new Coverage(decision.inputs(), rows, ids).faults()
			.forEach((fault) -> faults.add(decision.file(), fault.row(), fault.code(), fault.facts()));
	}

}
