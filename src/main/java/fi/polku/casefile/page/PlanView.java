package fi.polku.casefile.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A version of the plan as the page shows it.
 *
 * @param record the record that holds it
 * @param services in words
 * @param acceptedHow in words, or {@code null}
 * @param answers what was agreed
 */
public record PlanView(int version, UUID record, List<String> services, String acceptedHow, LocalDate acceptedOn,
		String who, Instant at, List<AnswerGroup> answers) {
}
