package fi.polku.workshop.catalogue;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

import fi.polku.process.Model;
import fi.polku.process.ModelElement;

/**
 * The parts of a model in the order in which a case comes to them: from the beginning on,
 * what stands within a part right after it, events and what follows them at the end.
 */
public final class FlowOrder {

	private final Model model;

	private final LinkedHashSet<ModelElement> ordered = new LinkedHashSet<>();

	private FlowOrder(Model model) {
		this.model = model;
	}

	/** All parts of the model. */
	public static Collection<ModelElement> of(Model model) {
		var order = new FlowOrder(model);
		order.scope(model.key());
		order.ordered.addAll(model.elements().values());
		return order.ordered;
	}

	private void scope(String parent) {
		List<ModelElement> inside = this.model.elements()
			.values()
			.stream()
			.filter((one) -> parent.equals(one.parent()))
			.toList();
		inside.stream().filter((one) -> "startEvent".equals(one.type())).forEach(this::follow);
		inside.stream().filter((one) -> "boundaryEvent".equals(one.type())).forEach(this::follow);
		inside.forEach(this::follow);
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
