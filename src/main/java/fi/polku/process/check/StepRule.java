package fi.polku.process.check;

import java.util.Map;

import fi.polku.process.letter.Occasion;

/**
 * An automatic step is the bean of its name, its class the name capitalised; but for
 * those that may stand anywhere.
 */
class StepRule implements Rule {

	private final Map<String, Class<?>> steps;

	StepRule(Map<String, Class<?>> steps) {
		this.steps = steps;
	}

	@Override
	public void check(CheckedModels models, Faults faults) {
		for (var diagram : models.diagrams()) {
			for (var task : diagram.nodes("serviceTask", "sendTask")) {
				if (!"external".equals(task.camunda("type"))) {
					step(diagram, task, faults);
				}
			}
		}
	}

	private void step(Diagram diagram, Node task, Faults faults) {
		if (isAnywhere(task)) {
			return;
		}
		if (!task.camunda("delegateExpression").equals("${" + task.id() + "}")) {
			faults.add(diagram.file(), task.id(), "stepIsNotNamed", task.camunda("delegateExpression"));
		}
		var step = this.steps.get(task.id());
		if (step == null) {
			faults.add(diagram.file(), task.id(), "noSuchStep");
		}
		else if (!step.getSimpleName().equals(capitalised(task.id()))) {
			faults.add(diagram.file(), task.id(), "classIsNotTheStep", step.getSimpleName());
		}
	}

	private boolean isAnywhere(Node task) {
		var named = this.steps.get(task.camunda("delegateExpression").replaceAll("[${}]", ""));
		return named != null && Occasion.isAnywhere(named);
	}

	private static String capitalised(String id) {
		return Character.toUpperCase(id.charAt(0)) + id.substring(1);
	}

}
