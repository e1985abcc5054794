package fi.polku.insight.cycle;

import java.util.List;

import fi.polku.insight.CountedCases;

/** How long each step takes. */
public record StepsOfCases(String definition, String unit, CountedCases cases, boolean suppressed, List<StepTime> steps,
		List<GroupSteps> groups) {

	/** The steps of a group; none where it is small. */
	public record GroupSteps(String key, boolean suppressed, List<StepTime> steps) {
	}

}
