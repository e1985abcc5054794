package fi.polku.casefile;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import fi.polku.process.CaseNumber;

/**
 * Answers as they were given at one step; never changed. A correction is a new record
 * that names its predecessor.
 *
 * @param answers without the health answers, which are kept apart
 * @param source where the data came from: client, staff, partner, list, system;
 * withdrawn: the predecessor is withdrawn
 * @param corrects whether it corrects its predecessor; a later round of the step does not
 */
public record CaseRecord(UUID id, CaseNumber caseNumber, String element, String definitionId, String taskId,
		Map<String, Object> answers, String recordedBy, String source, Instant recordedAt, UUID predecessor,
		boolean corrects) {

	/** The answer as text, or {@code null}. */
	public String text(String field) {
		var value = this.answers.get(field);
		return (value != null) ? value.toString() : null;
	}

	public boolean isTrue(String field) {
		return Boolean.TRUE.equals(this.answers.get(field));
	}
}
