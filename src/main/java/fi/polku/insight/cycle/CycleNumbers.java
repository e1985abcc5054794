package fi.polku.insight.cycle;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

import fi.polku.insight.AskedPeriod;
import fi.polku.insight.CaseFilter;
import fi.polku.insight.columns.Chosen;

/** Single numbers as the pages of cycle times tell them. */
public final class CycleNumbers {

	private CycleNumbers() {
	}

	/** Work of all time of the ended cases; empty of few and where no work is known. */
	public static OptionalDouble flowEfficiency(Chosen chosen) {
		var effort = Effort.of(CaseTimes.of(chosen));
		return (effort == null || effort.flowEfficiency() == null) ? OptionalDouble.empty()
				: OptionalDouble.of(effort.flowEfficiency());
	}

	/** The runs of a step that were done; empty of few. */
	public static Optional<Spread> step(Chosen chosen, CaseFilter filter) {
		return StepTimes.of(chosen, AskedPeriod.ofRuns(filter))
			.stream()
			.filter((one) -> one.step().equals(filter.step()) && !one.suppressed())
			.map(StepTime::time)
			.filter(Objects::nonNull)
			.findFirst();
	}

}
