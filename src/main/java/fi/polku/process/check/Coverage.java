package fi.polku.process.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tries the rows of a law table with every combination of values at and beside their
 * limits: on no day may two rows hold, and between two days that have a row every day has
 * one.
 */
class Coverage {

	/** Stands for every value where no row names one. */
	private static final String ANY = "any";

	/** As many times as a row may be tried. */
	private static final int MOST = 5_000_000;

	private static final int MOST_COLUMNS = 100;

	/** As many faults as a person would read before mending some. */
	private static final int ENOUGH = 100;

	private final List<String> inputs;

	private final List<List<Entry>> rows;

	private final List<String> ids;

	private final Set<CoverageFault> faults = new LinkedHashSet<>();

	Coverage(List<String> inputs, List<List<Entry>> rows, List<String> ids) {
		this.inputs = inputs;
		this.rows = rows;
		this.ids = ids;
	}

	Set<CoverageFault> faults() {
		if (this.inputs.size() > MOST_COLUMNS || tries() > MOST) {
			return Set.of(new CoverageFault(this.ids.get(0), "tooManyCombinations", ""));
		}
		combine(0, new ArrayList<>());
		return this.faults;
	}

	private void combine(int input, List<Object> facts) {
		if (this.faults.size() >= ENOUGH) {
			return;
		}
		if (input == this.inputs.size()) {
			tryDays(facts);
			return;
		}
		for (var sample : isDated(input) ? List.of(LocalDate.EPOCH) : samples(input)) {
			facts.add(sample);
			combine(input + 1, facts);
			facts.remove(input);
		}
	}

	private double tries() {
		double tries = this.rows.size();
		for (int input = 0; input < this.inputs.size(); input++) {
			tries *= samples(input).size();
		}
		return tries;
	}

	private boolean isDated(int input) {
		return isDated(this.inputs.get(input));
	}

	/** Whether a column asks for a day. */
	static boolean isDated(String expression) {
		return expression.startsWith("date(");
	}

	private Set<Object> samples(int input) {
		var samples = new LinkedHashSet<Object>();
		this.rows.forEach((row) -> samples.addAll(row.get(input).samples()));
		if (samples.isEmpty()) {
			samples.add(ANY);
		}
		return samples;
	}

	private void tryDays(List<Object> facts) {
		int dated = 0;
		while (dated < this.inputs.size() && !isDated(dated)) {
			dated++;
		}
		if (dated == this.inputs.size()) {
			hits(facts);
			return;
		}
		var days = new TreeSet<LocalDate>();
		samples(dated).stream().filter(LocalDate.class::isInstance).forEach((day) -> days.add((LocalDate) day));
		if (days.isEmpty()) {
			hits(facts);
			return;
		}
		var without = new ArrayList<List<Object>>();
		boolean begun = false;
		for (var day : days) {
			var onDay = new ArrayList<>(facts);
			onDay.set(dated, day);
			if (hits(onDay) == 0) {
				without.add(onDay);
			}
			else {
				gaps(begun ? without : List.of());
				without.clear();
				begun = true;
			}
		}
	}

	private int hits(List<Object> facts) {
		var hits = new ArrayList<String>();
		for (int i = 0; i < this.rows.size(); i++) {
			if (holds(this.rows.get(i), facts)) {
				hits.add(this.ids.get(i));
			}
		}
		if (hits.size() > 1) {
			this.faults.add(new CoverageFault(hits.get(1), "rowsOverlap", hits.get(0)));
		}
		return hits.size();
	}

	private static boolean holds(List<Entry> row, List<Object> facts) {
		for (int i = 0; i < row.size(); i++) {
			if (!row.get(i).holds().test(facts.get(i))) {
				return false;
			}
		}
		return true;
	}

	private void gaps(List<List<Object>> without) {
		without.stream()
			.findFirst()
			.ifPresent(
					(facts) -> this.faults.add(new CoverageFault(this.ids.get(0), "gapBetweenRows", facts.toString())));
	}

	/** A fault at a row, with the other row or the facts that no row holds for. */
	record CoverageFault(String row, String code, String facts) {
	}

}
