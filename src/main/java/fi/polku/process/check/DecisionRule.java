package fi.polku.process.check;

import java.util.HashMap;
import java.util.Set;

/**
 * A decision has an id and a Finnish name, the first of a file the file's name; its table
 * says how rows hit and why each row is as it is.
 */
class DecisionRule implements Rule {

	private static final Set<String> HIT_POLICIES = Set.of("UNIQUE", "FIRST", "COLLECT", "ANY", "RULE ORDER");

	@Override
	public void check(CheckedModels models, Faults faults) {
		var files = new HashMap<String, String>();
		for (var decision : models.decisions()) {
			var first = files.putIfAbsent(decision.file(), decision.id());
			if (first == null && !decision.id().equals(decision.file())) {
				faults.add(decision.file(), decision.id(), "idIsNotTheFile");
			}
			if (decision.decision().name().isEmpty()) {
				faults.add(decision.file(), decision.id(), "noFinnishName");
			}
			if (!HIT_POLICIES.contains(decision.hitPolicy())) {
				faults.add(decision.file(), decision.id(), "noHitPolicy", decision.hitPolicy());
			}
			decision.rows()
				.stream()
				.filter((row) -> row.child("description").map(Node::text).orElse("").isEmpty())
				.forEach((row) -> faults.add(decision.file(), decision.place(row), "noSource"));
		}
	}

}
