package fi.polku.insight.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fi.polku.insight.CaseFilter;

/**
 * A threshold on a figure.
 *
 * @param months only cases of so many months before the check, as the filter means its
 * days; {@code null} for the filter as it is
 * @param atMost whether the figure should stay at or below the threshold, else at or
 * above
 * @param owner whose rights decide which cases count
 * @param state unknown, kept or crossed
 * @param value as it was last checked, in the figure's unit; {@code null} where too few
 * cases stood behind it
 */
record Target(UUID id, String name, TargetFigure figure, CaseFilter filter, Integer months, boolean atMost,
		double threshold, String owner, List<String> recipients, String state, Double value, Instant checkedAt,
		Instant changedAt) {

	static final String UNKNOWN = "unknown";

	static final String KEPT = "kept";

	static final String CROSSED = "crossed";

	/** Whether it is about cases whenever they began. */
	boolean isOfAnyTime() {
		return this.months == null && this.filter.from() == null && this.filter.to() == null;
	}

	boolean isCrossed() {
		return CROSSED.equals(this.state);
	}

	/** What a value makes of it. */
	String stateAt(double figureValue) {
		boolean kept = this.atMost ? figureValue <= this.threshold : figureValue >= this.threshold;
		return kept ? KEPT : CROSSED;
	}

	/** The cases it is about on a day. */
	CaseFilter filterOn(LocalDate day) {
		return (this.months == null) ? this.filter : this.filter.during(day.minusMonths(this.months), null);
	}

}
