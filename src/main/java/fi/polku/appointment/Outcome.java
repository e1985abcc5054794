package fi.polku.appointment;

import java.util.List;

import fi.polku.casefile.Appointment;

/** What came of an act on a meeting. */
sealed interface Outcome {

	/** It is done; the meeting as it is now. */
	record Done(Appointment appointment) implements Outcome {
	}

	/** Something must be put right. */
	record Faulty(List<Remark> faults) implements Outcome {
	}

	/** It can be done, but not by accident. */
	record Warned(List<Remark> warnings) implements Outcome {
	}

	/** Somebody was first: the meeting is no longer open. */
	record Gone() implements Outcome {
	}

}
