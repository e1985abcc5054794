package fi.polku.insight.cycle;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** By what steps are ordered; the most stands first. */
public enum StepOrder {

	MEDIAN((step) -> (step.time() != null) ? step.time().median() : -1),

	MEAN((step) -> (step.time() != null) ? step.time().mean() : -1),

	P90((step) -> (step.time() != null) ? step.time().p90() : -1),

	COUNT((step) -> (step.time() != null) ? step.time().count() : -1),

	OPEN((step) -> (step.open() != null) ? step.open() : 0),

	SHARE((step) -> (step.shareOfLead() != null) ? step.shareOfLead() : -1),

	WAITING(StepTime::waited);

	private final ToDoubleFunction<StepTime> value;

	StepOrder(ToDoubleFunction<StepTime> value) {
		this.value = value;
	}

	int compare(StepTime one, StepTime other) {
		return Double.compare(this.value.applyAsDouble(other), this.value.applyAsDouble(one));
	}

	/** As it stands in an address. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
