package fi.polku.casefile.page;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A record with its answers in the reader's language.
 *
 * @param source where the data came from, in words
 * @param answers what may be shown
 * @param hidden whether a protection order hides some of them
 * @param health the health answers once asked for; {@code null} while they are closed
 * @param sealed whether its form asks health answers that are not shown
 * @param hasHealth whether there are health answers that the reader may ask for
 */
public record RecordView(UUID id, String title, Instant at, String who, String source, List<AnswerGroup> answers,
		boolean hidden, boolean hasHealth, boolean sealed, List<AnswerGroup> health, boolean corrected) {
}
