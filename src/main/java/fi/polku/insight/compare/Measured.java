package fi.polku.insight.compare;

import fi.polku.insight.columns.Chosen;
import fi.polku.insight.columns.Columns;
import fi.polku.insight.columns.Holder;
import fi.polku.insight.columns.RunColumns;

/** What is measured of the cases chosen. */
enum Measured {

	/** The run of a model. */
	RUN {
		@Override
		Spells of(Chosen chosen, Subject subject, Integer version) {
			var rows = new SpellRows(chosen);
			var runs = chosen.columns().runs();
			int model = runs.models().indexOf(subject.model());
			for (int one : chosen.cases()) {
				for (int run = runs.first()[one]; run < runs.first()[one + 1]; run++) {
					if (runs.model()[run] == model && (version == null || runs.version()[run] == version)) {
						rows.add(one, runs.began()[run], runs.ended()[run], runs.migrated()[run], true);
					}
				}
			}
			return rows.spells();
		}
	},

	/** The case, which belongs to the version with which the model first ran in it. */
	CASE {
		@Override
		Spells of(Chosen chosen, Subject subject, Integer version) {
			var rows = new SpellRows(chosen);
			var cases = chosen.columns().cases();
			var runs = chosen.columns().runs();
			int model = (version != null) ? runs.models().indexOf(subject.model()) : NO_RUN;
			for (int one : chosen.cases()) {
				int run = (version != null) ? first(runs, one, model) : NO_RUN;
				if (version == null || run != NO_RUN && runs.version()[run] == version) {
					rows.add(one, cases.opened()[one], cases.closed()[one],
							(run != NO_RUN) ? runs.migrated()[run] : Columns.NONE, true);
				}
			}
			return rows.spells();
		}
	},

	/**
	 * A step, which belongs to the version with which the run began that it is part of.
	 */
	STEP {
		@Override
		Spells of(Chosen chosen, Subject subject, Integer version) {
			var rows = new SpellRows(chosen);
			var events = chosen.columns().events();
			var runs = chosen.columns().runs();
			var isMeant = steps(chosen.columns(), subject);
			for (int one : chosen.cases()) {
				for (int event = events.first()[one]; event < events.end(one); event++) {
					int step = events.step()[event];
					if (isMeant[step] && isTimed(chosen.columns(), event)) {
						int model = (version != null) ? runs.models().indexOf(subject.model()) : NO_RUN;
						int run = (version != null) ? around(runs, one, model, events.created()[event]) : NO_RUN;
						if (version == null || run != NO_RUN && runs.version()[run] == version) {
							rows.add(one, events.created()[event], events.ended()[event],
									(run != NO_RUN) ? runs.migrated()[run] : Columns.NONE, !events.cancelled()[event]);
						}
					}
				}
			}
			return rows.spells();
		}
	};

	private static final int NO_RUN = -1;

	/** The times of one side; a null version is any. */
	abstract Spells of(Chosen chosen, Subject subject, Integer version);

	String code() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

	private static int first(RunColumns runs, int caseIndex, int model) {
		for (int run = runs.first()[caseIndex]; run < runs.first()[caseIndex + 1]; run++) {
			if (runs.model()[run] == model) {
				return run;
			}
		}
		return NO_RUN;
	}

	/** The last run of the model that had begun by the moment. */
	private static int around(RunColumns runs, int caseIndex, int model, long moment) {
		int found = NO_RUN;
		for (int run = runs.first()[caseIndex]; run < runs.first()[caseIndex + 1]; run++) {
			if (runs.model()[run] == model && runs.began()[run] <= moment && runs.ended()[run] >= moment) {
				found = run;
			}
		}
		// what began after its run had gone over belongs to neither version
		return (found != NO_RUN && runs.migrated()[found] != Columns.NONE && runs.migrated()[found] <= moment) ? NO_RUN
				: found;
	}

	private static boolean[] steps(Columns columns, Subject subject) {
		var meant = new boolean[columns.steps().size()];
		for (int i = 0; i < meant.length; i++) {
			var step = columns.steps().get(i);
			meant[i] = step != null && step.step().equals(subject.step())
					&& (subject.model() == null || step.model().isEmpty() || step.model().equals(subject.model()));
		}
		return meant;
	}

	/** A log may say only when a step ended. */
	private static boolean isTimed(Columns columns, int event) {
		boolean isOfLog = columns.steps().get(columns.events().step()[event]).waitsFor() == Holder.UNKNOWN;
		return !isOfLog || columns.events().started()[event] != Columns.NONE;
	}

}
