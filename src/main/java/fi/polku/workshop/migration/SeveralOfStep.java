package fi.polku.workshop.migration;

import java.util.List;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;

/**
 * A step that is done for several at once: around it the engine has an activity of its
 * own, which goes where the step goes.
 */
final class SeveralOfStep {

	private static final String AROUND = "#multiInstanceBody";

	private SeveralOfStep() {
	}

	/** The instruction, with one for what is around the step. */
	static List<Instruction> withAll(Instruction one, BpmnModelInstance from, BpmnModelInstance to) {
		if (!isSeveral(from, one.source())) {
			return List.of(one);
		}
		var around = isSeveral(to, one.target()) ? one.target() + AROUND : null;
		return List.of(one, new Instruction(one.source() + AROUND, around, false));
	}

	private static boolean isSeveral(BpmnModelInstance model, String step) {
		return step != null && model.getModelElementById(step) instanceof Activity activity
				&& activity.getLoopCharacteristics() != null;
	}

}
