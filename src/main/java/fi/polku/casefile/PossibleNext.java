package fi.polku.casefile;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import fi.polku.process.Model;
import fi.polku.process.ModelElement;
import fi.polku.process.Models;
import fi.polku.process.Passed;

/**
 * What may come next, nearest first: follows the models from where the case stands,
 * through gateways and automatic steps, into called models and out of them again.
 */
class PossibleNext {

	private static final int MOST = 10;

	private static final List<String> RANKS = List.of("userTask", "receiveTask", "intermediateCatchEvent", "endEvent");

	private final Models models;

	private final Locale locale;

	private final Map<String, Passed> callers = new HashMap<>();

	private final Map<String, Place> found = new LinkedHashMap<>();

	private final Map<String, Set<String>> elements = new HashMap<>();

	private final Set<String> visited = new HashSet<>();

	private final Set<String> standing = new HashSet<>();

	private final Deque<Place> ahead = new ArrayDeque<>();

	PossibleNext(Models models, Locale locale, Collection<Passed> passed) {
		this.models = models;
		this.locale = locale;
		for (var one : passed) {
			if (one.calledInstance() != null) {
				this.callers.put(one.calledInstance(), one);
			}
			if (one.ended() == null) {
				this.standing.add(one.element());
			}
		}
	}

	void from(Passed now) {
		var level = level(now);
		level.model().element(now.element()).ifPresent((element) -> leave(level, element));
		while (!this.ahead.isEmpty()) {
			visit(this.ahead.poll());
		}
	}

	/** What an event-based gateway waits for is where the case stands, not what comes. */
	private void leave(ModelLevel level, ModelElement element) {
		if (!"eventBasedGateway".equals(element.type())) {
			follow(level, element.next());
			return;
		}
		for (var id : element.next()) {
			level.model().element(id).ifPresent((event) -> {
				this.standing.add(id);
				mark(new Place(level, event));
				follow(level, event.next());
			});
		}
	}

	/** Tasks first, then what is waited for, then ends; the nearest first. */
	List<Stop> stops() {
		return this.found.values()
			.stream()
			.sorted(Comparator.comparing((place) -> RANKS.indexOf(place.element().type())))
			.limit(MOST)
			.map(Place::stop)
			.toList();
	}

	Set<String> elementsOf(String instance) {
		return this.elements.getOrDefault(instance, Set.of());
	}

	private ModelLevel level(Passed one) {
		var caller = this.callers.get(one.processInstance());
		return new ModelLevel(this.models.of(one.definitionId(), this.locale), one.processInstance(),
				(caller != null) ? level(caller) : null, (caller != null) ? caller.element() : null);
	}

	private void follow(ModelLevel level, Collection<String> ids) {
		for (var id : ids) {
			if (this.visited.add(level.model().key() + "/" + id)) {
				level.model().element(id).ifPresent((element) -> this.ahead.add(new Place(level, element)));
			}
		}
	}

	private void visit(Place place) {
		var element = place.element();
		switch (element.type()) {
			case "callActivity" -> call(place);
			case "subProcess" -> enter(place);
			case "endEvent" -> end(place);
			default -> {
				if (Stations.isWait(element)) {
					add(place);
				}
				else {
					follow(place.level(), element.next());
				}
			}
		}
	}

	private void call(Place place) {
		mark(place);
		var called = this.models.newest(place.element().calledElement(), this.locale);
		var level = new ModelLevel(called, null, place.level(), place.element().id());
		level.starts(called.key()).forEach((start) -> follow(level, start.next()));
	}

	private void enter(Place place) {
		var level = place.level();
		var id = place.element().id();
		level.starts(id).forEach((start) -> follow(level, start.next()));
		level.eventSubProcesses(id).forEach((it) -> follow(level, List.of(it.id())));
	}

	private void end(Place place) {
		var level = place.level();
		var parent = place.element().parent();
		if (!level.model().key().equals(parent)) {
			follow(level, level.model().element(parent).map(ModelElement::next).orElse(List.of()));
		}
		else if (level.above() != null) {
			var above = level.above();
			follow(above, above.model().element(level.caller()).map(ModelElement::next).orElse(List.of()));
		}
		else if (Stations.isMeaningfulEnd(place.element(), level.model().key())) {
			add(place);
		}
	}

	private void add(Place place) {
		mark(place);
		if (!this.standing.contains(place.element().id())) {
			this.found.putIfAbsent(place.element().id(), place);
		}
	}

	private void mark(Place place) {
		if (place.level().instance() != null) {
			this.elements.computeIfAbsent(place.level().instance(), (key) -> new LinkedHashSet<>())
				.add(place.element().id());
		}
	}

	private record Place(ModelLevel level, ModelElement element) {

		Stop stop() {
			return new Stop(this.element.id(), this.element.name(), this.element.client(), this.level.model().key(),
					this.level.model().name(), Stop.State.NEXT, null, null, false, false, null);
		}

	}

}
