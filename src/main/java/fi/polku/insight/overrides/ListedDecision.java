package fi.polku.insight.overrides;

import java.time.Instant;
import java.util.UUID;

/**
 * A decision of a person on a proposal.
 *
 * @param reason why the person departed from it; {@code null} behind a protection order
 * @param rule id of the row that hit, with its place in that version of the table;
 * {@code null} and 0 where the row looks at what tells of health and the reader may not
 * @param name of who decided, {@code null} for readers who may not know
 */
record ListedDecision(UUID record, String caseNumber, String decision, String proposed, String chosen,
		boolean overridden, String reason, String rule, int row, int version, String annotation, String name,
		Instant decidedAt) {
}
