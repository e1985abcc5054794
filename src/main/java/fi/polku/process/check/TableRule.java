package fi.polku.process.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
					.forEach((row) -> faults.add(decision.file(), decision.place(row), "otherwiseRowInLaw"));
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
		var inputs = decision.inputs();
		for (int input = 0; input < inputs.size(); input++) {
			int column = input;
			var strange = rows.stream()
				.flatMap((row) -> row.get(column).samples().stream())
				.filter((sample) -> Coverage.isDated(inputs.get(column)) && !(sample instanceof LocalDate))
				.findFirst();
			strange.ifPresent((sample) -> faults.add(decision.file(), decision.id(), "entryNotUnderstood",
					String.valueOf(sample)));
			good &= strange.isEmpty();
		}
		return good;
	}

	private static void dated(Decision decision, Faults faults) {
		List<List<Entry>> rows = new ArrayList<>();
		decision.rows().forEach((row) -> read(decision, row, faults).ifPresent(rows::add));
		int columns = decision.inputs().size();
		var uneven = decision.rows().stream().filter((row) -> Decision.entries(row).size() != columns).toList();
		uneven.forEach((row) -> faults.add(decision.file(), decision.place(row), "rowIncomplete"));
		if (rows.isEmpty() || rows.size() < decision.rows().size() || !uneven.isEmpty()
				|| !areDays(decision, rows, faults)) {
			return;
		}
		var ids = decision.rows().stream().map(decision::place).toList();
		new Coverage(decision.inputs(), rows, ids).faults()
			.forEach((fault) -> faults.add(decision.file(), fault.row(), fault.code(), fault.facts()));
	}

	private static Optional<List<Entry>> read(Decision decision, Node row, Faults faults) {
		try {
			return Optional.of(Decision.entries(row).stream().map(Entry::of).toList());
		}
		catch (IllegalArgumentException ex) {
			faults.add(decision.file(), decision.place(row), "entryNotUnderstood", ex.getMessage());
			return Optional.empty();
		}
	}

}
