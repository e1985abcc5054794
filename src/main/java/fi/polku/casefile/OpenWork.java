package fi.polku.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fi.polku.process.CaseNumber;
import fi.polku.security.Person;

/** What is open in a case. The task list answers; the case file asks. */
public interface OpenWork {

	/** The open tasks that the reader may see, the most urgent first. */
	List<OpenTask> of(CaseNumber caseNumber, Person reader, Locale locale);

	/**
	 * The open tasks of a case of the reader's own that others do and the reader may not
	 * open, the most urgent first: whose turn it is, and nothing of what they know.
	 */
	List<OthersTask> ofOthers(CaseNumber caseNumber, Person reader, Locale locale);

	/**
	 * The event that gives the meeting of the open task a new time, where the model has
	 * one.
	 */
	Optional<String> rebooking(CaseNumber caseNumber, String task);

	/**
	 * An open task.
	 *
	 * @param step its id in the model
	 * @param dueOn the last day on which it is in time, or {@code null}
	 * @param left days left of the kind that the deadline counts, negative when late;
	 * {@code null} without a deadline
	 * @param kindOfDay workingDay, weekday or day
	 * @param ground LAW or PROMISE, or {@code null}
	 * @param waitsFor us, client, partner or pause
	 * @param assignee the name of the one who holds it, or {@code null}
	 */
	record OpenTask(String id, String step, String name, LocalDate dueOn, Integer left, String kindOfDay, String ground,
			String lawReference, String waitsFor, String assignee) {
	}

	/**
	 * An open task of others.
	 *
	 * @param task without its assignee
	 * @param groups whose it is
	 * @param since the day on which it was opened
	 */
	record OthersTask(OpenTask task, List<String> groups, LocalDate since) {
	}

}
