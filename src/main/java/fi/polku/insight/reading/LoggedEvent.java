package fi.polku.insight.reading;

import java.time.Instant;

/**
 * Something that happened in a case of a log.
 *
 * @param at to the microsecond
 * @param lifecycle start, complete or another transition in small letters; complete where
 * the log says nothing
 * @param resource who did it, or {@code null}
 * @param role the group of the resource, or {@code null}
 * @param instance what start and completion of one piece of work have in common, or
 * {@code null}
 */
public record LoggedEvent(String caseId, String activity, Instant at, String lifecycle, String resource, String role,
		String instance) {

	public static final String START = "start";

	public static final String COMPLETE = "complete";

}
