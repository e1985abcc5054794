package fi.polku.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import fi.polku.process.CaseNumber;
import fi.polku.process.Journeys;
import fi.polku.process.Model;
import fi.polku.process.ModelElement;
import fi.polku.process.Models;
import fi.polku.process.Passed;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/**
 * Works out the route of a case: what it has passed, where it stands, what the models let
 * come next. Human tasks, waits, events told from outside and ends that mean something
 * are stops; gateways and automatic steps are not.
 */
@Service
public class Routes {

	private final Journeys journeys;

	private final Models models;

	private final Records records;

	private final MessageSource texts;

	Routes(Journeys journeys, Models models, Records records, MessageSource texts) {
		this.journeys = journeys;
		this.models = models;
		this.records = records;
		this.texts = texts;
	}

	public Route of(CaseNumber number, Locale locale) {
		var passed = new ArrayList<>(this.journeys.passed(number));
		passed.addAll(awaited(passed, this.journeys.standsIn(number), locale));
		var next = new PossibleNext(this.models, locale, passed);
		passed.stream().filter(Routes::isOpen).filter((one) -> isStop(one, locale)).forEach(next::from);
		var takenBack = this.records.takenBack(number);
		var stops = new ArrayList<Stop>();
		passed.stream()
			.filter((one) -> !isOpen(one) && isStop(one, locale))
			.forEach((one) -> stops.add(stop(one, takenBack, locale)));
		passed.stream()
			.filter((one) -> isOpen(one) && isStop(one, locale))
			.forEach((one) -> stops.add(stop(one, takenBack, locale)));
		stops.addAll(next.stops());
		return new Route(List.copyOf(stops), parts(passed, takenBack, next, locale));
	}

	/**
	 * Automatic steps that have not begun yet, such as a message about to be sent: the
	 * history does not know them.
	 */
	private List<Passed> awaited(List<Passed> passed, Set<String> standing, Locale locale) {
		var open = passed.stream().filter(Routes::isOpen).map(Passed::element).toList();
		return standing.stream()
			.filter((id) -> !open.contains(id))
			.flatMap((id) -> passed.stream()
				.filter((one) -> this.models.of(one.definitionId(), locale).element(id).isPresent())
				.reduce((one, later) -> later)
				.map((one) -> new Passed(null, one.processInstance(), one.definitionId(), id, "serviceTask",
						one.started(), null, false, null, null, null))
				.stream())
			.toList();
	}

	private boolean isStop(Passed one, Locale locale) {
		return this.models.of(one.definitionId(), locale)
			.element(one.element())
			.filter((element) -> Stations.isStation(element, one, this.models.of(one.definitionId(), locale).key()))
			.isPresent();
	}

	private Stop stop(Passed one, Set<String> takenBack, Locale locale) {
		var model = this.models.of(one.definitionId(), locale);
		var state = isOpen(one) ? Stop.State.NOW : Stop.State.DONE;
		return new Stop(one.element(), name(model, model.get(one.element()), isOpen(one), locale),
				model.get(one.element()).client(), model.key(), model.name(), state, one.started(), one.ended(),
				one.cancelled(), takenBack.contains(one.taskId()), one.assignee());
	}

	/** A wait is called by what is awaited. */
	private String name(Model model, ModelElement element, boolean open, Locale locale) {
		if (!open || !Stations.isOutsideWait(element)) {
			return element.name();
		}
		var events = "eventBasedGateway".equals(element.type())
				? element.next().stream().flatMap((id) -> model.element(id).stream()).toList() : List.of(element);
		var names = events.stream().map(ModelElement::name).collect(Collectors.joining(" / "));
		return this.texts.getMessage("casefile.route.awaiting", new Object[] { names }, locale);
	}

	private List<Route.Part> parts(List<Passed> passed, Set<String> takenBack, PossibleNext next, Locale locale) {
		Map<String, List<Passed>> byInstance = passed.stream()
			.collect(Collectors.groupingBy(Passed::processInstance, LinkedHashMap::new, Collectors.toList()));
		return byInstance.values().stream().map((those) -> part(those, takenBack, next, locale)).toList();
	}

	private Route.Part part(List<Passed> passed, Set<String> takenBack, PossibleNext next, Locale locale) {
		var first = passed.get(0);
		var name = this.models.of(first.definitionId(), locale).name();
		var now = ids(passed, Routes::isOpen);
		var done = ids(passed, (one) -> !isOpen(one) && !one.cancelled() && !takenBack.contains(one.taskId()));
		done.removeAll(now);
		return new Route.Part(first.processInstance(), first.definitionId(), name, first.started(), done, now,
				next.elementsOf(first.processInstance()));
	}

	private static Set<String> ids(List<Passed> passed, Predicate<Passed> which) {
		return passed.stream()
			.filter(which)
			.filter((one) -> !"subProcess".equals(one.type()))
			.map(Passed::element)
			.filter((id) -> !id.contains("#"))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static boolean isOpen(Passed one) {
		return one.ended() == null;
	}

}
