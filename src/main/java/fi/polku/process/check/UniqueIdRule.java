package fi.polku.process.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Ids of activities and events are unique over all models, other ids within their file.
 */
class UniqueIdRule implements Rule {

	@Override
	public void check(CheckedModels models, Faults faults) {
		var firstModel = new HashMap<String, String>();
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

	private static void unique(String file, Node root, Faults faults) {
		Set<String> seen = new HashSet<>();
		root.within()
			.filter((node) -> !List.of("formField", "property", "value").contains(node.tag()))
			.map(Node::id)
			.filter((id) -> !id.isEmpty() && !seen.add(id))
			.forEach((id) -> faults.add(file, id, "idTwice"));
	}

}
