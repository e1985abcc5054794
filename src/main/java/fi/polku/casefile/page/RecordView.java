package fi.polku.casefile.page;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A record with its answers in the reader's language.
 *
 * @param source where the data came from, in words
 * @param outside whether client or partner told it themselves, by a link
 * @param answers what may be shown
 * @param hidden whether a protection order hides some of them
 * @param health the health answers once asked for; {@code null} while they are closed
 * @param sealed whether its form asks health answers that are not shown
 * @param hasHealth whether there are health answers that the reader may ask for
 * @param standing inForce, corrected, takenBack, withdrawal or former (a later round has
 * its own)
 * @param plan whether it is a version of the plan, which is changed by a new one
 * @param changes what it changed of the record it corrects
 */
public record RecordView(UUID id, String title, Instant at, String who, String source, boolean outside,
		List<AnswerGroup> answers, boolean hidden, boolean hasHealth, boolean sealed, List<AnswerGroup> health,
		String standing, boolean plan, List<RecordChange> changes) {

	/** Whether the case goes by it. */
	public boolean isInForce() {
		return "inForce".equals(this.standing);
	}

	public boolean isCorrectable() {
		return isInForce() && !this.plan;
	}

	/** Whether it only says that another one is withdrawn. */
	public boolean isWithdrawal() {
		return "withdrawal".equals(this.standing);
	}

}
