package fi.polku.process.check;

/**
 * What the engine keeps of a model has its length in the database: a longer one would be
 * refused when it is published, or stop the first case that comes to it.
 */
class LengthRule implements Rule {

	private static final int OF_NAME = 255;

	private static final int OF_TAG = 64;

	private static final int OF_TEXT = 4_000;

	@Override
	public void check(CheckedModels models, Faults faults) {
		for (var diagram : models.diagrams()) {
			named(diagram.file(), diagram.process(), faults);
			length(diagram.file(), diagram.process(), "namespace", diagram.root().attribute("targetNamespace"), OF_NAME,
					faults);
			diagram.nodes().forEach((node) -> node(diagram.file(), node, faults));
			diagram.root()
				.children("message", "signal", "error", "escalation")
				.forEach((one) -> names(diagram.file(), one, faults));
			diagram.process()
				.within("timeDate", "timeDuration", "timeCycle")
				.forEach((one) -> length(diagram.file(), one, "timer", one.text(), OF_NAME, faults));
		}
		for (var decision : models.decisions()) {
			var root = decision.decision().parent().orElseThrow();
			named(decision.file(), decision.decision(), faults);
			names(decision.file(), root, faults);
			length(decision.file(), root, "namespace", root.attribute("namespace"), OF_NAME, faults);
		}
	}

	private static void named(String file, Node whole, Faults faults) {
		names(file, whole, faults);
		length(file, whole, "tag", whole.camunda("versionTag"), OF_TAG, faults);
	}

	private static void names(String file, Node node, Faults faults) {
		length(file, node, "id", node.id(), OF_NAME, faults);
		length(file, node, "name", node.attribute("name"), OF_NAME, faults);
	}

	private static void node(String file, Node node, Faults faults) {
		names(file, node, faults);
		if (node.is("userTask")) {
			length(file, node, "help", Elements.documentation(node), OF_TEXT, faults);
		}
	}

	private static void length(String file, Node node, String what, String text, int most, Faults faults) {
		if (text.length() > most) {
			faults.add(file, node.partId(), "tooLong", "workshop.length." + what, String.valueOf(most));
		}
	}

}
