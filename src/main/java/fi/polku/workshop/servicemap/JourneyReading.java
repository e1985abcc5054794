package fi.polku.workshop.servicemap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import fi.polku.process.Model;
import fi.polku.process.ModelElement;
import fi.polku.process.Models;
import fi.polku.workshop.servicemap.ServiceMap.Stop;

/**
 * One journey as clients read it: what is hidden from them is left out, and what is
 * called by a name of the staff's own is told by its sentence alone.
 */
final class JourneyReading {

	/** Their names are those of services and phases; those of tasks speak to staff. */
	private static final Set<String> NAMED = Set.of("callActivity", "subProcess");

	private static final Set<String> HAPPENINGS = Set.of("startEvent", "endEvent", "boundaryEvent");

	private final Models models;

	private final Model journey;

	private final Map<String, String> called;

	private final Locale locale;

	private final List<ModelElement> main;

	private final List<ModelElement> byEvents;

	JourneyReading(Models models, Model journey, Map<String, String> called, Locale locale) {
		this.models = models;
		this.journey = journey;
		this.called = called;
		this.locale = locale;
		this.main = MainFlow.of(journey);
		this.byEvents = MainFlow.openedByEvents(journey);
	}

	List<String> beginnings() {
		return this.main.stream()
			.filter((one) -> "startEvent".equals(one.type()) && one.parent().equals(this.journey.key()) && isShown(one))
			.map(ModelElement::client)
			.toList();
	}

	List<Stop> stops() {
		var stops = new LinkedHashMap<String, Stop>();
		for (var one : this.main) {
			if (isShown(one) && !"startEvent".equals(one.type()) && !"endEvent".equals(one.type())) {
				stops.put(one.id(), stop(one, services(one)));
				ends(one).forEach((end) -> stops.putIfAbsent(end.id(), stop(end, List.of())));
			}
		}
		return List.copyOf(stops.values());
	}

	/** Where the journey may end right after the part, over what clients do not see. */
	private List<ModelElement> ends(ModelElement part) {
		var ends = new ArrayList<ModelElement>();
		var seen = new TreeSet<String>();
		var open = new ArrayDeque<>(part.next());
		while (!open.isEmpty()) {
			var one = this.journey.get(open.poll());
			if (!isShown(one) && seen.add(one.id())) {
				open.addAll(one.next());
			}
			else if ("endEvent".equals(one.type()) && isShown(one)) {
				ends.add(one);
			}
		}
		return ends;
	}

	private Stop stop(ModelElement one, List<Stop> services) {
		return new Stop(one.id(), name(one), one.client(), "endEvent".equals(one.type()), steps(one), services);
	}

	/** A model that is called has a name of its own, which is that of the service. */
	private String name(ModelElement one) {
		var definition = (one.calledElement() != null) ? this.called.get(one.calledElement()) : null;
		return (definition != null) ? this.models.of(definition, this.locale).name()
				: NAMED.contains(one.type()) ? one.name() : "";
	}

	/** What may begin beside each other within a part, as agreed. */
	private List<Stop> services(ModelElement part) {
		return this.byEvents.stream()
			.filter((one) -> one.parent().equals(part.id()))
			.map(this::within)
			.filter((inside) -> !isTold(inside))
			.flatMap(List::stream)
			.filter((one) -> one.calledElement() != null && isShown(one))
			.map((one) -> stop(one, List.of()))
			.toList();
	}

	/** Each as one text: what happened, and what follows of it. */
	List<String> anyTime() {
		return this.byEvents.stream()
			.map(this::within)
			.filter(this::isTold)
			.map((inside) -> inside.stream()
				.filter(JourneyReading::isShown)
				.filter((one) -> !"endEvent".equals(one.type()))
				.map(ModelElement::client)
				.distinct()
				.collect(Collectors.joining(" ")))
			.toList();
	}

	private boolean isTold(List<ModelElement> inside) {
		return inside.stream().anyMatch((one) -> "startEvent".equals(one.type()) && isShown(one));
	}

	private List<ModelElement> within(ModelElement part) {
		return this.journey.elements().values().stream().filter((one) -> one.parent().equals(part.id())).toList();
	}

	private List<String> steps(ModelElement call) {
		var definition = this.called.get((call.calledElement() != null) ? call.calledElement() : "");
		if (definition == null) {
			return List.of();
		}
		var steps = new ArrayList<String>();
		for (var one : MainFlow.of(this.models.of(definition, this.locale))) {
			if (isShown(one) && !HAPPENINGS.contains(one.type()) && !steps.contains(one.client())) {
				steps.add(one.client());
			}
		}
		return steps;
	}

	static boolean isShown(ModelElement element) {
		return !element.client().isBlank();
	}

}
