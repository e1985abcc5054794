package fi.polku.casefile.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import fi.polku.casefile.Case;
import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.HealthPolicy;
import fi.polku.casefile.Routes;
import fi.polku.casefile.page.RecordViews.Opened;
import fi.polku.document.Documents;
import fi.polku.security.Person;
import fi.polku.web.Tab;

import org.springframework.stereotype.Component;

/** Puts together what a reader may see of a case. */
@Component
class CaseViews {

	private final CasePolicy policy;

	private final HealthPolicy health;

	private final Routes routes;

	private final RouteViews routeViews;

	private final PlanViews plans;

	private final Dues dues;

	private final RecordViews records;

	private final AppointmentViews appointments;

	private final Timeline timeline;

	private final Documents documents;

	private final DocumentViews documentViews;

	private final ExitViews exits;

	private final Labels labels;

	CaseViews(CasePolicy policy, HealthPolicy health, Routes routes, RouteViews routeViews, PlanViews plans, Dues dues,
			RecordViews records, AppointmentViews appointments, Timeline timeline, Documents documents,
			DocumentViews documentViews, ExitViews exits, Labels labels) {
		this.policy = policy;
		this.health = health;
		this.routes = routes;
		this.routeViews = routeViews;
		this.plans = plans;
		this.dues = dues;
		this.records = records;
		this.appointments = appointments;
		this.timeline = timeline;
		this.documents = documents;
		this.documentViews = documentViews;
		this.exits = exits;
		this.labels = labels;
	}

	/**
	 * The case with its happenings of a kind.
	 * @param kind one of {@link Timeline#KINDS}, anything else is all
	 * @param address where the page stands, for its filters
	 * @param opened the record whose health answers are shown now, or {@code null}
	 */
	CaseView of(Case one, Person reader, String kind, String address, UUID opened) {
		return of(one, reader, kind, address, new Opened((record) -> record.equals(opened), "guidance"));
	}

	/**
	 * The case with everything that the reader may see of it, health answers too, for the
	 * client's extract.
	 * @param without ids of records that are left out
	 */
	CaseView whole(Case one, Person reader, Set<String> without) {
		return of(one, reader, null, "", new Opened((record) -> !without.contains(record.toString()), "accessRequest"));
	}

	private CaseView of(Case one, Person reader, String kind, String address, Opened opened) {
		var number = one.number();
		var named = this.policy.mayName(reader, number);
		var chosen = (kind != null && Timeline.KINDS.contains(kind)) ? kind : null;
		var route = this.routes.of(number, Labels.locale());
		var healer = named && this.health.mayRead(reader, number);
		var shown = this.records.of(number, named, healer, opened);
		return new CaseView(one, named ? this.exits.of(one) : null, named ? this.labels.segment(one.segment()) : null,
				this.labels.person(one.owner()), this.routeViews.of(route),
				named ? this.plans.of(number, healer) : List.of(), this.dues.of(number, reader),
				named ? this.appointments.of(number, route, reader) : AppointmentsView.HIDDEN, shown,
				this.timeline.of(one, route, shown, named, chosen), tabs(chosen, address),
				named ? this.documentViews.of(this.documents.ofCase(number.value())) : List.of(), named,
				this.policy.mayWork(reader, number));
	}

	private List<Tab> tabs(String chosen, String address) {
		var tabs = new ArrayList<Tab>();
		tabs.add(new Tab(this.labels.text("casefile.kind.all"), address + "#happened", null, chosen == null));
		for (var kind : Timeline.KINDS) {
			tabs.add(new Tab(this.labels.text("casefile.kinds." + kind), address + "?kind=" + kind + "#happened", null,
					kind.equals(chosen)));
		}
		return tabs;
	}

}
