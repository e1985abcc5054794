package fi.polku.workshop.operation;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * The parts of a drawing that stand within each other, and what moving between them
 * means.
 */
final class DrawnScopes {

	private final BpmnModelInstance drawing;

	DrawnScopes(BpmnModelInstance drawing) {
		this.drawing = drawing;
	}

	/** The parts around an element, the outermost first. */
	List<String> around(String element) {
		return parts(element).stream().map(SubProcess::getId).toList();
	}

	/** Whether the step is done for several. */
	boolean isSeveral(String element) {
		return this.drawing.getModelElementById(element) instanceof Activity activity
				&& activity.getLoopCharacteristics() != null;
	}

	/**
	 * Why a case cannot go from one step to the other: several, compensation, eventPart
	 * or leftPath; {@code null} where the drawing does not forbid it.
	 */
	String hindrance(String from, String to) {
		var before = parts(from);
		var after = parts(to);
		if (after.stream().anyMatch((one) -> one.getLoopCharacteristics() != null)) {
			return "several";
		}
		if (this.drawing.getModelElementById(to) instanceof Activity activity && activity.isForCompensation()) {
			return "compensation";
		}
		if (after.stream().anyMatch((one) -> one.triggeredByEvent() && !before.contains(one))) {
			return "eventPart";
		}
		return before.stream().anyMatch((one) -> one.triggeredByEvent() && !after.contains(one)) ? "leftPath" : null;
	}

	private List<SubProcess> parts(String element) {
		var parts = new ArrayList<SubProcess>();
		ModelElementInstance one = this.drawing.getModelElementById(element);
		while (one != null) {
			one = one.getParentElement();
			if (one instanceof SubProcess part) {
				parts.add(0, part);
			}
		}
		return parts;
	}

}
