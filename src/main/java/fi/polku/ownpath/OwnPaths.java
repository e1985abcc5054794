package fi.polku.ownpath;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import fi.polku.casefile.Appointment;
import fi.polku.casefile.Appointments;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Route;
import fi.polku.casefile.Routes;
import fi.polku.casefile.Stop;
import fi.polku.client.Clients;
import fi.polku.process.CaseNumber;
import fi.polku.process.Models;
import fi.polku.security.Users;
import fi.polku.worklist.Events;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a client's own path together. */
@Service
@Transactional
class OwnPaths {

	private static final String CLOSING = "closeCase";

	private final Cases cases;

	private final Routes routes;

	private final Events events;

	private final Appointments appointments;

	private final AgreedPlan plan;

	private final Clients clients;

	private final Models models;

	private final Users users;

	private final Clock clock;

	OwnPaths(Cases cases, Routes routes, Events events, Appointments appointments, AgreedPlan plan, Clients clients,
			Models models, Users users, Clock clock) {
		this.cases = cases;
		this.routes = routes;
		this.events = events;
		this.appointments = appointments;
		this.plan = plan;
		this.clients = clients;
		this.models = models;
		this.users = users;
		this.clock = clock;
	}

	OwnPath of(CaseNumber number, Locale locale) {
		var route = this.routes.of(number, locale);
		var told = this.events.possibleByLink(number, OwnActs.HOLDER, locale)
			.stream()
			.map((one) -> one.event())
			.toList();
		var asks = Arrays.stream(OwnPath.Ask.values()).filter((ask) -> told.contains(ask.event())).toList();
		var waitsForPlan = asks.contains(OwnPath.Ask.PLAN);
		var hidden = isProtected(number);
		return new OwnPath(this.cases.get(number).open(), hidden, now(route), asks, meetings(number, hidden),
				before(route), next(route, locale), waitsForPlan ? readableDraft(number).orElse(null) : null,
				hidden ? List.of() : this.plan.of(number, waitsForPlan, locale),
				this.plan.services(number, waitsForPlan, locale),
				Optional.ofNullable(this.cases.get(number).owner()).flatMap(this.users::phoneOf).orElse(null));
	}

	/** The plan drafted last; none behind a protection order, where it is not shown. */
	Optional<UUID> readableDraft(CaseNumber number) {
		return isProtected(number) ? Optional.empty() : this.plan.draft(number);
	}

	/** What may come; how guidance may end is talked over, not read from a page. */
	private List<String> next(Route route, Locale locale) {
		return words(route.line()
			.stream()
			.filter((stop) -> stop.state() == Stop.State.NEXT)
			.filter((stop) -> this.models.newest(stop.process(), locale)
				.element(stop.element())
				.filter((element) -> "userTask".equals(element.type()) && !CLOSING.equals(element.id()))
				.isPresent()));
	}

	private static List<String> now(Route route) {
		return words(route.line().stream().filter((stop) -> stop.state() == Stop.State.NOW));
	}

	private static List<String> words(Stream<Stop> stops) {
		return stops.map(Stop::client).filter((words) -> !words.isBlank()).distinct().toList();
	}

	/** Each sentence once, when it was last true. */
	private static List<OwnPath.Before> before(Route route) {
		Map<String, OwnPath.Before> bySentence = new LinkedHashMap<>();
		route.line()
			.stream()
			.filter((stop) -> stop.state() == Stop.State.DONE && !stop.client().isBlank())
			.forEach((stop) -> bySentence.put(stop.client(), new OwnPath.Before(stop.client(), stop.to())));
		return bySentence.values().stream().sorted(Comparator.comparing(OwnPath.Before::at).reversed()).toList();
	}

	/**
	 * A link and its code prove nobody's identity: behind an order they open no place.
	 */
	private boolean isProtected(CaseNumber number) {
		return this.clients.get(this.cases.get(number).clientId()).protectionOrder();
	}

	private List<OwnPath.Meeting> meetings(CaseNumber number, boolean hidden) {
		return this.appointments.of(number)
			.stream()
			.filter(Appointment::isOpen)
			.filter((one) -> one.endsAt().isAfter(this.clock.instant()))
			.sorted(Comparator.comparing(Appointment::startsAt))
			.map((one) -> new OwnPath.Meeting(one.id(), one.startsAt(), one.endsAt(), one.means(),
					hidden ? "" : one.place(), one.phone(), "confirmed".equals(one.state()), !one.isOwn()))
			.toList();
	}

}
