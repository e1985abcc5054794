package fi.polku.insight.paths;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.polku.insight.columns.Chosen;
import fi.polku.insight.columns.Columns;
import fi.polku.insight.columns.EventColumns;
import fi.polku.insight.columns.Kind;
import fi.polku.insight.columns.StepOf;
import fi.polku.insight.statistics.Selection;

/**
 * The figures of each element of a version of a model, in one pass and one more for the
 * medians.
 */
final class Elements {

	private static final double MICROS = 1e6;

	private final Chosen chosen;

	private final EventColumns events;

	private final List<StepOf> steps;

	private final boolean[] wanted;

	private final int[] count;

	private final int[] open;

	private final int[] cases;

	private final int[] again;

	private final double[] sum;

	private final double[] waiting;

	private Elements(Chosen chosen, String model, int version) {
		this.chosen = chosen;
		this.events = chosen.columns().events();
		this.steps = chosen.columns().steps();
		int size = this.steps.size();
		this.wanted = new boolean[size];
		for (int i = 0; i < size; i++) {
			var step = this.steps.get(i);
			this.wanted[i] = step != null && step.version() == version && step.model().equals(model);
		}
		this.count = new int[size];
		this.open = new int[size];
		this.cases = new int[size];
		this.again = new int[size];
		this.sum = new double[size];
		this.waiting = new double[size];
	}

	/** By the elements' ids; those that never began are left out. */
	static Map<String, ElementTimes> of(Chosen chosen, String model, int version) {
		var elements = new Elements(chosen, model, version);
		elements.count();
		return elements.told(elements.medians());
	}

	private void count() {
		var timesInCase = new int[this.count.length];
		var lastCase = new int[this.count.length];
		for (int one : this.chosen.cases()) {
			for (int event = this.events.first()[one]; event < this.events.end(one); event++) {
				int step = this.events.step()[event];
				if (this.wanted[step] && this.events.ended()[event] == Columns.OPEN) {
					this.open[step]++;
				}
				else if (isDone(event)) {
					timesInCase[step] = (lastCase[step] == one + 1) ? timesInCase[step] + 1 : 1;
					lastCase[step] = one + 1;
					this.cases[step] += (timesInCase[step] == 1) ? 1 : 0;
					this.again[step] += (timesInCase[step] == 2) ? 1 : 0;
					add(step, event);
				}
			}
		}
	}

	private boolean isDone(int event) {
		return this.wanted[this.events.step()[event]] && this.events.ended()[event] != Columns.OPEN
				&& !this.events.cancelled()[event];
	}

	private void add(int step, int event) {
		long began = this.events.created()[event];
		long ended = this.events.ended()[event];
		long worked = this.events.started()[event];
		var kind = this.steps.get(step).kind();
		long until = (kind == Kind.AUTOMATIC) ? began
				: (kind == Kind.HUMAN && worked != Columns.NONE) ? Math.max(began, worked) : ended;
		this.count[step]++;
		this.sum[step] += this.chosen.measure().between(began, ended);
		this.waiting[step] += this.chosen.measure().between(began, until);
	}

	private double[] medians() {
		var first = new int[this.count.length + 1];
		for (int step = 0; step < this.count.length; step++) {
			first[step + 1] = first[step] + this.count[step];
		}
		var times = new long[first[this.count.length]];
		var next = first.clone();
		for (int one : this.chosen.cases()) {
			for (int event = this.events.first()[one]; event < this.events.end(one); event++) {
				if (isDone(event)) {
					times[next[this.events.step()[event]]++] = this.chosen.measure()
						.between(this.events.created()[event], this.events.ended()[event]);
				}
			}
		}
		var medians = new double[this.count.length];
		for (int step = 0; step < medians.length; step++) {
			medians[step] = Selection.median(times, first[step], first[step + 1]) / MICROS;
		}
		return medians;
	}

	private Map<String, ElementTimes> told(double[] medians) {
		var told = new LinkedHashMap<String, ElementTimes>();
		for (int step = 0; step < medians.length; step++) {
			if (this.count[step] + this.open[step] > 0) {
				told.put(this.steps.get(step).step(),
						new ElementTimes(this.count[step], this.open[step], this.cases[step], this.again[step],
								medians[step], this.sum[step] / MICROS, this.waiting[step] / MICROS));
			}
		}
		return told;
	}

}
