package fi.polku.worklist;

import java.time.Instant;
import java.util.List;

import fi.polku.process.form.FieldFault;

/** What came of an act on a task or an event. */
public sealed interface Outcome {

	/**
	 * Done.
	 *
	 * @param next the task that opens at once, already the person's own; or {@code null}
	 */
	record Done(String next) implements Outcome {
	}

	/** The same was asked before by the same person and is done already. */
	record DoneBefore() implements Outcome {
	}

	/** Another holds the task. */
	record HeldBy(String name) implements Outcome {
	}

	/** The task is done, or the event is not waited for now. */
	record NotPossible() implements Outcome {
	}

	/** There is no such task, or the person may not know of it. */
	record Unknown() implements Outcome {
	}

	/** The person sees it but may not do it. */
	record Denied() implements Outcome {
	}

	/** The case is opened for a time: its tasks are nobody's to take by that. */
	record OpenedOnly() implements Outcome {
	}

	/** A colleague has been asked about the task and has not answered yet. */
	record Asked(String name) implements Outcome {
	}

	/** A second person must do it: this one did the first step. */
	record SamePerson() implements Outcome {
	}

	/** A protection order: first the task is taken, then its form is filled. */
	record Masked() implements Outcome {
	}

	/** A task of a client behind a protection order is taken and given one by one. */
	record Guarded() implements Outcome {
	}

	/** Another page of the same person has saved a newer draft. */
	record NewerDraft(Instant savedAt) implements Outcome {
	}

	/**
	 * Too much has been done since.
	 *
	 * @param why in the reader's words
	 */
	record TooLate(String why) implements Outcome {
	}

	/** The answers cannot be taken; all faults at once. */
	record Faulty(List<FieldFault> faults) implements Outcome {
	}

	/** The step is confirmed one by one, not many at once. */
	record OneByOne() implements Outcome {
	}

}
