package fi.polku.worklist;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.polku.security.Person;

/**
 * A question with which a task was handed to a colleague.
 *
 * @param askedBy user name of whoever asked; the task comes back to them
 * @param answer {@code null} until it is answered
 * @param withdrawnAt when whoever asked took the task back, or {@code null}
 */
public record Question(long id, String taskId, String caseNumber, String askedBy, String askerName, String askedTo,
		String askedName, String question, Instant askedAt, String answer, Instant answeredAt, Instant withdrawnAt) {

	/** Whether the person asked it or was asked. */
	boolean isBetween(Person person) {
		return this.askedBy.equals(person.username()) || this.askedTo.equals(person.username());
	}

	@JsonProperty("open")
	public boolean isOpen() {
		return this.answeredAt == null && this.withdrawnAt == null;
	}

}
