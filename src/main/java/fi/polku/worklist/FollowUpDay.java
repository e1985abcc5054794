package fi.polku.worklist;

import java.time.LocalDate;
import java.util.Optional;

import fi.polku.process.form.FieldFault;

/** On which days one may return to a task. */
final class FollowUpDay {

	private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

	private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

	private FollowUpDay() {
	}

	/** What is wrong with the day; {@code null} is none, which is right. */
	static Optional<FieldFault> fault(LocalDate day) {
		if (day == null || !day.isBefore(EARLIEST) && !day.isAfter(LATEST)) {
			return Optional.empty();
		}
		return Optional.of(day.isBefore(EARLIEST) ? FieldFault.of("followUp", "tooEarly", EARLIEST.toString())
				: FieldFault.of("followUp", "tooLate", LATEST.toString()));
	}

}
