package fi.polku.process.check;

import java.util.HashSet;

/** Fields have ids of their own; a form stands only where somebody fills it in. */
class FormRule implements Rule {

	@Override
	public void check(CheckedModels models, Faults faults) {
		for (var diagram : models.diagrams()) {
			for (var node : diagram.nodes()) {
				form(diagram, node, faults);
			}
		}
	}

	private static void form(Diagram diagram, Node node, Faults faults) {
		var seen = new HashSet<String>();
		for (var field : Elements.fields(node)) {
			var path = node.id() + "." + field.id();
			if (!field.id().matches("[a-z][A-Za-z0-9]*")) {
				faults.add(diagram.file(), path, "idNotLowerCamel");
			}
			if (!seen.add(field.id())) {
				faults.add(diagram.file(), path, "idTwice");
			}
		}
		if (!seen.isEmpty() && !node.is("userTask", "receiveTask") && !"message".equals(Elements.trigger(node))) {
			faults.add(diagram.file(), node.id(), "formNobodyFills");
		}
	}

}
