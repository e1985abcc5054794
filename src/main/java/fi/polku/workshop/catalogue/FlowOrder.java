package fi.polku.workshop.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import fi.polku.process.Model;
import fi.polku.process.ModelElement;

/**
 * The parts of a model in the order in which a case comes to them: from the beginning on,
 * each after all that leads to it, what stands within a part right after it, events and
 * what follows only them at the end.
 */
public final class FlowOrder {

	private final Model model;

	private final Set<ModelElement> sought = new HashSet<>();

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
		var found = new ArrayDeque<ModelElement>();
		seek(first, found);
		found.forEach((one) -> {
			this.ordered.add(one);
			scope(one.id());
		});
	}

	/**
	 * What is left last is put in front last, so that a way that joins another comes
	 * after. As deep as the longest way, and so without calling itself.
	 */
	private void seek(ModelElement first, Deque<ModelElement> found) {
		var way = new ArrayDeque<Place>();
		come(first, way);
		while (!way.isEmpty()) {
			var here = way.peek();
			if (here.next().hasNext()) {
				this.model.element(here.next().next()).ifPresent((next) -> come(next, way));
			}
			else {
				found.addFirst(way.pop().element());
			}
		}
	}

	private void come(ModelElement one, Deque<Place> way) {
		if (this.sought.add(one)) {
			var next = new ArrayList<>(one.next());
			Collections.reverse(next);
			way.push(new Place(one, next.iterator()));
		}
	}

	/** Where one stands, and which ways from there have not been gone. */
	private record Place(ModelElement element, Iterator<String> next) {
	}

}
