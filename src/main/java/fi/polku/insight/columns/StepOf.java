package fi.polku.insight.columns;

/** A step of a version of a model; of an imported log its activity, without a model. */
public record StepOf(String model, int version, String step, Kind kind, Holder waitsFor) {

	/** An activity of an imported log. */
	static StepOf activity(String name) {
		return new StepOf("", 0, name, Kind.HUMAN, Holder.UNKNOWN);
	}

}
