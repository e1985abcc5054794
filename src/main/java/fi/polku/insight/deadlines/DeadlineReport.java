package fi.polku.insight.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import fi.polku.insight.statistics.Wilson;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How deadlines were kept.
 *
 * @param unit what the counts count
 * @param asOf the moment at which running and paused were told apart
 * @param by further groups of the same deadlines: step, team, area, segment, programme,
 * month (of the last day)
 */
record DeadlineReport(String definition, String unit, Instant asOf,
		@Schema(description = "of how many cases; null where fewer than five people") Integer cases, Group total,
		List<Rule> rules, Map<String, List<Group>> by, List<MissedBy> causes) {

	/**
	 * A group of deadlines.
	 *
	 * @param key empty for those that have none
	 * @param suppressed fewer than five people, or it could be worked out from the others
	 */
	record Group(String key, boolean suppressed, Counts counts, Wilson shareMet) {
	}

	/**
	 * How many stand in each state; null is a suppressed number.
	 *
	 * @param late missed and over time together, told also where the two are not
	 */
	record Counts(Integer all, Integer met, Integer late, Integer missed, Integer overTime, Integer running,
			Integer paused, Integer cancelled) {

		static final Counts NONE = new Counts(null, null, null, null, null, null, null, null);

		Wilson shareMet() {
			return (this.met == null || this.late == null) ? null : Wilson.of(this.met, this.met + this.late);
		}

	}

	/**
	 * The deadlines of one rule on one ground.
	 *
	 * @param steps the tasks it binds
	 * @param ground LAW or PROMISE
	 * @param lawReference act and section, empty for a promise
	 * @param paused how many have been moved by pauses, and by how many calendar days
	 */
	record Rule(String rule, List<String> steps, String ground, String lawReference, List<String> calendarVersions,
			boolean suppressed, Counts counts, Wilson shareMet, List<DaysOver> daysOver, Paused paused) {
	}

	/** Null is a suppressed number. */
	record Paused(Integer deadlines, @Schema(description = "calendar days") Integer days) {
	}

	/**
	 * By how much the late ones went over: the days after the last day up to the day on
	 * which it was done or given up, of those not done until today.
	 *
	 * @param unit the kind of days that the rule counts: workingDays, weekdays or
	 * calendarDays
	 * @param median of type 7
	 */
	record DaysOver(String unit, int deadlines, double mean, double median, int longest) {
	}

	/**
	 * Late deadlines by cause.
	 *
	 * @param deadlines null where suppressed
	 */
	record MissedBy(String cause, String ground, Integer deadlines) {
	}

}
