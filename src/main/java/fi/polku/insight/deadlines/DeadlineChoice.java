package fi.polku.insight.deadlines;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What is chosen of deadlines beside their cases; what is {@code null} does not narrow.
 */
record DeadlineChoice(@Schema(description = "the first last day") LocalDate dueFrom,
		@Schema(description = "the last last day") LocalDate dueTo,
		@Schema(description = "late: missed and overTime together", allowableValues = {
				"met", "missed", "overTime", "late", "running", "paused", "cancelled" }) String verdict,
		@Schema(allowableValues = { "law", "promise" }) String ground,
		@Schema(description = "key of the rule in deadlines.dmn") String rule, @Schema(description = "of the late",
				allowableValues = { "explained", "paused", "client", "partner", "unclaimed", "claimed" }) String cause){
}
