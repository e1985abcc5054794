package fi.polku.workshop.operation;

import java.time.Instant;
import java.util.List;

/**
 * Cases that stand still at one step for one sort of reason.
 *
 * @param type the engine's sort of incident
 * @param cases the numbers of some of them that are of the reader's organisation
 * @param cause job, externalTask or other, which has words
 */
record IncidentGroup(String definition, int version, String modelName, String step, String stepName, String type,
		String cause, long count, Instant since, List<String> cases) {
}
