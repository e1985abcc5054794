package fi.polku.intake.referral;

import java.util.List;

/** What came of checking what was given; all faults at once. */
sealed interface Checked<T> {

	/** It is right. */
	record Fine<T>(T value) implements Checked<T> {
	}

	/** It is not, and this is why. */
	record Faulty<T>(List<InputFault> faults) implements Checked<T> {
	}

}
