package fi.polku.workshop.operation;

import java.time.Instant;

/**
 * Cases that stand still at one step for one sort of reason; none of them is named.
 *
 * @param type the engine's sort of incident
 * @param cause job, externalTask or other, which has words
 */
record IncidentGroup(String definition, int version, String modelName, String step, String stepName, String type,
		String cause, long count, Instant since) {
}
