package fi.polku.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fi.polku.calendar.Helsinki;
import fi.polku.calendar.Term;
import fi.polku.security.Person;

/**
 * An open human task as lists show it.
 *
 * @param name the step in the reader's language
 * @param client the client's name, or {@code null} where a protection order hides it from
 * the reader
 * @param due the first instant that is too late
 * @param ground {@code LAW} or {@code PROMISE}, or {@code null}
 * @param lawReference act and section, empty for a promise
 * @param term the length of the deadline, or {@code null} where there is none
 * @param area {@code null} where a protection order hides where the client lives
 * @param asDeputy whether the reader stands in for the absent assignee
 * @param waitsFor us, client, partner or pause
 */
public record WorkItem(String id, String step, String name, String caseNumber, String client, Instant due,
		String ground, String lawReference, Instant followUp, int priority, String assignee, String assigneeName,
		boolean unread, String waitsFor, String programme, String segment, String area, String owner,
		boolean protectionOrder, boolean suspended, boolean asDeputy, Instant created, UUID clientId,
		@JsonIgnore Term term, @JsonIgnore String definitionId) {

	/** The last day on which it is in time. */
	@JsonIgnore
	public LocalDate dueOn() {
		return (this.due != null) ? Helsinki.dateOf(this.due.minusMillis(1)) : null;
	}

	/** Whether the reader may not see whose task it is. */
	@JsonIgnore
	public boolean isMasked() {
		return this.client == null;
	}

	public boolean isHeldBy(String username) {
		return username.equals(this.assignee);
	}

	/**
	 * Whether it is in the person's hands: their own, or of somebody they stand in for.
	 */
	boolean isInHandsOf(Person person) {
		return isHeldBy(person.username()) || this.asDeputy;
	}
}
