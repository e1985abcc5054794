package fi.polku.insight.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import fi.polku.web.Refusal;
import io.swagger.v3.oas.annotations.media.Schema;

/** Which deadlines are asked about; what is {@code null} does not narrow. */
record DeadlineFilter(@Schema(description = "the first day on which it may have been due") LocalDate from,
		@Schema(description = "the last day on which it may have been due") LocalDate to, String programme,
		@Schema(description = "process id of the model whose task it binds; left out: all but listScreening") String model,
		@Schema(description = "the version of the model with which the case began it") Integer version, String segment,
		String area, String team, @Schema(description = "id of the task in its model") String step,
		@Schema(description = "how the case ended") String outcome,
		@Schema(description = "of the case", allowableValues = {
				"open", "closed" }) String state,
		@Schema(allowableValues = { "met", "missed", "overTime", "late", "running", "paused",
				"cancelled" }) String verdict,
		@Schema(allowableValues = { "law", "promise" }) String ground,
		@Schema(description = "key of the rule in deadlines.dmn") String rule,
		@Schema(description = "of those missed or over time",
				allowableValues = { "explained", "paused", "client", "partner", "unclaimed", "claimed" }) String cause,
		@Schema(description = "event logs of others have no deadlines: refused") String log){

	/** Missed and over time together. */
	static final String LATE = "late";

	/** Blank fields of a form do not narrow; what cannot be asked is refused. */
	DeadlineFilter checked() {
		must(blankToNull(this.log) == null, "insight.deadlines.fault.log");
		must(this.from == null || this.to == null || !this.from.isAfter(this.to), "insight.deadlines.fault.period");
		oneOf("state", this.state, Set.of("open", "closed"));
		oneOf("ground", this.ground, Set.of("law", "promise", "LAW", "PROMISE"));
		must(blankToNull(this.verdict) == null || LATE.equals(this.verdict)
				|| DeadlineState.of(this.verdict).isPresent(), "insight.deadlines.fault.value", "verdict",
				this.verdict);
		must(blankToNull(this.cause) == null || Cause.of(this.cause).isPresent(), "insight.deadlines.fault.value",
				"cause", this.cause);
		var ground = blankToNull(this.ground);
		return new DeadlineFilter(this.from, this.to, blankToNull(this.programme), blankToNull(this.model),
				this.version, blankToNull(this.segment), blankToNull(this.area), blankToNull(this.team),
				blankToNull(this.step), blankToNull(this.outcome), blankToNull(this.state), blankToNull(this.verdict),
				(ground != null) ? ground.toUpperCase(Locale.ROOT) : null, blankToNull(this.rule),
				blankToNull(this.cause), null);
	}

	/** The states that the verdict asked for stands for; empty for all. */
	List<String> states() {
		if (this.verdict == null) {
			return List.of();
		}
		return LATE.equals(this.verdict) ? List.of(DeadlineState.MISSED.code(), DeadlineState.OVER_TIME.code())
				: List.of(this.verdict);
	}

	private static void oneOf(String name, String value, Set<String> allowed) {
		must(blankToNull(value) == null || allowed.contains(value), "insight.deadlines.fault.value", name, value);
	}

	private static void must(boolean isGood, String textKey, Object... args) {
		if (!isGood) {
			throw Refusal.badRequest(textKey, args);
		}
	}

	private static String blankToNull(String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
