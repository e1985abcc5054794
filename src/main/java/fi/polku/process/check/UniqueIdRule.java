package fi.polku.process.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;

/**
 * Ids of activities and events are unique over all models, other ids within their file.
 */
class UniqueIdRule implements Rule {

	/** Ids in the extensions of vendors are theirs. */
	private static final String STANDARD = "http://www.omg.org/spec/BPMN/";

	@Override
	public void check(CheckedModels models, Faults faults) {
		var firstModel = new HashMap<String, String>();
		decisions(models, faults);
		for (var diagram : models.diagrams()) {
			unique(diagram.file(), diagram.root(), faults);
			for (var node : diagram.nodes()) {
				if (Elements.isNamedInCode(node)) {
					var before = firstModel.putIfAbsent(node.id(), diagram.file());
					if (before != null && !before.equals(diagram.file())) {
						faults.add(diagram.file(), node.id(), "idTaken", before);
					}
				}
			}
		}
	}

	/** A table of the same id would take the place of the other model's. */
	private static void decisions(CheckedModels models, Faults faults) {
		var firstFile = new HashMap<String, String>();
		for (var decision : models.decisions()) {
			var before = firstFile.putIfAbsent(decision.id(), decision.file());
			if (before != null) {
				faults.add(decision.file(), decision.id(), before.equals(decision.file()) ? "idTwice" : "idTaken",
						before);
			}
		}
	}

	private static void unique(String file, Node root, Faults faults) {
		Set<String> seen = new HashSet<>();
		root.within()
			.filter((node) -> String.valueOf(node.element().getNamespaceURI()).startsWith(STANDARD))
			.map(Node::id)
			.filter((id) -> !id.isEmpty() && !seen.add(id))
			.forEach((id) -> faults.add(file, id, "idTwice"));
	}

}
