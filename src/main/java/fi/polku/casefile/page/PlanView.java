package fi.polku.casefile.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of the plan as the page shows it.
 *
 * @param services in words
 * @param acceptedHow in words, or {@code null}
 * @param answers what was agreed
 */
public record PlanView(int version, List<String> services, String acceptedHow, LocalDate acceptedOn, String who,
		Instant at, List<AnswerGroup> answers) {
}
