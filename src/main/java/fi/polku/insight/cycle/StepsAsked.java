package fi.polku.insight.cycle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import fi.polku.insight.columns.Kind;
import fi.polku.insight.paths.KindsAsked;

/**
 * What is asked of steps beside their cases.
 *
 * @param by also in groups, or {@code null}
 * @param kinds of the steps that are told
 */
record StepsAsked(By by, StepOrder order, Set<Kind> kinds) {

	/** Every step, the slowest first. */
	static final StepsAsked ALL = new StepsAsked(null, StepOrder.MEDIAN, EnumSet.allOf(Kind.class));

	/** Refused where there is no such group, order or kind. */
	static StepsAsked of(String by, String sort, List<String> kind) {
		return new StepsAsked(CycleApi.by(by), CycleApi.order(sort), KindsAsked.of(kind, EnumSet.allOf(Kind.class)));
	}

	static StepsAsked inOrder(StepOrder order) {
		return new StepsAsked(null, order, ALL.kinds);
	}

	/** A log does not tell kinds: all of its activities are wanted. */
	boolean wants(StepTime step) {
		return step.kind() == null || KindsAsked.codes(this.kinds).contains(step.kind());
	}

}
