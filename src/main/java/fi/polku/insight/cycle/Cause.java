package fi.polku.insight.cycle;

/** Why work waited though it was ready; see {@link Causes} for the rule. */
public enum Cause {

	/** It was held back until others could be done with it. */
	BATCHING,
	/** Who did it was busy with what had been ready earlier. */
	CONTENTION,
	/** Who did it was busy with what became ready later. */
	PRIORITISATION,
	/** Nobody was at work: outside working time. */
	UNAVAILABILITY,
	/** None of these. */
	OTHER

}
