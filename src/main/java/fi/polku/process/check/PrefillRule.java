package fi.polku.process.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A first value taken from an earlier record names a step and a field that exist; what is
 * kept sealed is no first value, since whoever opens a form need not be who may read it.
 */
class PrefillRule implements Rule {

	private static final Set<String> SEALED = Set.of("health", "identity");

	private static final Pattern RECORD = Pattern.compile("record:(\\w+)\\.(\\w+)");

	@Override
	public void check(CheckedModels models, Faults faults) {
		Map<String, Node> nodes = new HashMap<>();
		models.diagrams().forEach((diagram) -> diagram.nodes().forEach((node) -> nodes.put(node.id(), node)));
		for (var diagram : models.diagrams()) {
			for (var node : diagram.nodes()) {
				for (var field : Elements.fields(node)) {
					var source = Elements.property(field, "prefill");
					var record = RECORD.matcher(source);
					if (!source.isEmpty() && SEALED.contains(Elements.property(field, "class"))) {
						faults.add(diagram.file(), node.id() + "." + field.id(), "prefillsSealed", source);
					}
					if (record.matches() && !isKept(nodes.get(record.group(1)), record.group(2))) {
						faults.add(diagram.file(), node.id() + "." + field.id(), "prefilledFromNowhere", source);
					}
				}
			}
		}
	}

	/** An automatic step keeps what its class keeps; a person what the form asks. */
	private static boolean isKept(Node step, String field) {
		return step != null && (step.is("serviceTask")
				|| Elements.fields(step).stream().map(Node::id).anyMatch((id) -> id.equals(field)));
	}

}
