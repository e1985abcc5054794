package fi.polku.insight.target;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import fi.polku.insight.CaseFilter;
import fi.polku.security.Person;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A threshold as it is asked for.
 *
 * @param threshold in the figure's unit; a share as per cent
 */
record NewTarget(String name, @Schema(
		description = "medianWithOpen, leadTimeP90, leadTimeMean, stepMedian, stepP90, stepMean (of the step of the filter), waitingForUs, waitingShare, flowEfficiency, wip, throughput, rework, firstTimeRight, deadline or employed") String figure,
		@Schema(allowableValues = {
				"atMost", "atLeast" }) String bound,
		@Schema(description = "days, per cent or a number, as the figure is told") String threshold,
		@Schema(description = "only cases begun in so many months before each check") String months,
		@Schema(description = "user names of those who are told") List<String> recipients){

	private static final int LONGEST = 100;

	private static final int MOST_MONTHS = 120;

	/** The fields that are not right, in order; a target is made of one without any. */
	List<String> faults(CaseFilter filter, List<String> possible) {
		var faults = new ArrayList<String>();
		must(!called().isEmpty() && called().length() <= LONGEST, "name", faults);
		var measured = TargetFigure.of(String.valueOf(this.figure));
		must(measured.isPresent(), "figure", faults);
		must(measured.filter((one) -> one.isOfStep() && filter.step() == null).isEmpty(), "step", faults);
		must(measured.filter((one) -> one == TargetFigure.DEADLINES_MET && filter.log() != null).isEmpty(), "log",
				faults);
		must("atMost".equals(this.bound) || "atLeast".equals(this.bound), "bound", faults);
		must(number(this.threshold) != null, "threshold", faults);
		var period = number(this.months);
		must(hasNoMonths() || period != null && period >= 1 && period <= MOST_MONTHS && period % 1 == 0, "months",
				faults);
		must(this.recipients != null && !this.recipients.isEmpty() && possible.containsAll(this.recipients),
				"recipients", faults);
		return faults;
	}

	/** The target, of one without faults. */
	Target made(CaseFilter filter, Person owner) {
		var measured = TargetFigure.of(this.figure).orElseThrow();
		double scale = (measured.unit() == TargetUnit.SHARE) ? 100 : 1;
		return new Target(UUID.randomUUID(), called(), measured, filter,
				hasNoMonths() ? null : Integer.valueOf(number(this.months).intValue()), "atMost".equals(this.bound),
				number(this.threshold) / scale, owner.username(), this.recipients, Target.UNKNOWN, null, null, null);
	}

	private String called() {
		return (this.name != null) ? this.name.strip() : "";
	}

	private boolean hasNoMonths() {
		return this.months == null || this.months.isBlank();
	}

	private static void must(boolean isGood, String field, List<String> faults) {
		if (!isGood) {
			faults.add(field);
		}
	}

	/** A number with a comma or a point; {@code null} for anything else. */
	private static Double number(String text) {
		var plain = (text != null) ? text.strip().replace(',', '.') : "";
		return plain.matches("\\d{1,7}(\\.\\d{1,3})?") ? Double.valueOf(plain) : null;
	}

}
