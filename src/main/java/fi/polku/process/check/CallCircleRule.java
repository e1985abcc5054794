package fi.polku.process.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** No model calls itself, by others neither: each call would begin another. */
class CallCircleRule implements Rule {

	@Override
	public void check(CheckedModels models, Faults faults) {
		for (var diagram : models.diagrams()) {
			for (var call : diagram.nodes("callActivity")) {
				if (comesBack(call.attribute("calledElement"), diagram.process().id(), models)) {
					faults.add(diagram.file(), call.id(), "callsItself");
				}
			}
		}
	}

	private static boolean comesBack(String called, String caller, CheckedModels models) {
		var seen = new HashSet<String>();
		var open = new ArrayList<>(List.of(called));
		while (!open.isEmpty()) {
			var one = open.remove(open.size() - 1);
			if (one.equals(caller)) {
				return true;
			}
			if (seen.add(one)) {
				models.diagram(one)
					.ifPresent((model) -> model.nodes("callActivity")
						.forEach((further) -> open.add(further.attribute("calledElement"))));
			}
		}
		return false;
	}

}
