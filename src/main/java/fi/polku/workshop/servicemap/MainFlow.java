package fi.polku.workshop.servicemap;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import fi.polku.process.Model;
import fi.polku.process.ModelElement;

/**
 * What a case comes to when nothing interrupts it, in that order: neither events that may
 * happen beside, nor what follows them.
 */
final class MainFlow {

	private final Model model;

	private final Set<ModelElement> ordered = new LinkedHashSet<>();

	private MainFlow(Model model) {
		this.model = model;
	}

	static List<ModelElement> of(Model model) {
		var flow = new MainFlow(model);
		flow.scope(model.key());
		return List.copyOf(flow.ordered);
	}

	/** The sub-processes that events open: no flow leads to them. */
	static List<ModelElement> openedByEvents(Model model) {
		var reached = model.elements()
			.values()
			.stream()
			.flatMap((one) -> one.next().stream())
			.collect(Collectors.toSet());
		return model.elements()
			.values()
			.stream()
			.filter((one) -> "subProcess".equals(one.type()) && !reached.contains(one.id()))
			.toList();
	}

	private void scope(String parent) {
		this.model.elements()
			.values()
			.stream()
			.filter((one) -> "startEvent".equals(one.type()) && parent.equals(one.parent()))
			.forEach(this::follow);
	}

	private void follow(ModelElement first) {
		var open = new ArrayDeque<>(List.of(first));
		while (!open.isEmpty()) {
			var one = open.poll();
			if (this.ordered.add(one)) {
				scope(one.id());
				one.next().forEach((id) -> this.model.element(id).ifPresent(open::add));
			}
		}
	}

}
