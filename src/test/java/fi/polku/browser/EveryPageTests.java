package fi.polku.browser;

import java.util.List;
import java.util.stream.Stream;

import fi.polku.PolkuTest;
import fi.polku.security.Role;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page, for each role that may open it, in three languages: free of serious
 * accessibility faults, no wider than a telephone, and in the reader's language alone.
 */
@PolkuTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTests {

	@LocalServerPort
	int port;

	@Autowired
	Town town;

	private Visitor visitor;

	private Guidance guidance;

	private String client;

	private String task;

	private String owner;

	private final PageCheck look = new PageCheck();

	@BeforeAll
	void aCaseOnItsWay() {
		this.town.timeIs("2026-09-01T09:00");
		this.visitor = new Visitor(this.port);
		this.owner = this.town.person("Kaisa", Role.COORDINATOR);
		this.visitor.signIn(this.owner);
		this.guidance = new Guidance(this.visitor, this.town, "Virtanen", false).referred().invited();
		this.task = this.visitor.path();
		this.visitor.go("/cases/" + this.guidance.caseNumber());
		this.client = this.visitor.page().locator("main a[href^='/clients/']").first().getAttribute("href");
	}

	@AfterAll
	void rest() {
		this.visitor.close();
		this.town.rest();
	}

	@Test
	void openPages() {
		try (var stranger = new Visitor(this.port)) {
			check(stranger, List.of("/sign-in", "/sign-in?fault", "/sign-in?refused=noRole", "/accessibility",
					"/privacy", "/refer-yourself", "/refer-yourself/thanks", "/first-administrator"));
		}
	}

	@Test
	void coordinatorsPages() {
		var events = "/cases/" + this.guidance.caseNumber() + "/events";
		check(this.visitor, Stream.of(List.of("/", "/tasks", "/tasks/views", "/tasks?assignee=none",
				"/tasks?due=overdue", this.task, this.task + "/no-show", "/tasks/done", "/waste/mine", "/clients",
				this.client, this.client + "/contact", this.client + "/identity", this.client + "/protection",
				this.client + "/consents", this.client + "/extract", this.client + "/log-extract", erasure(),
				"/clients/protection", "/cases/" + this.guidance.caseNumber(),
				"/cases/" + this.guidance.caseNumber() + "/diagram", events, "/referrals", "/referrals/new", "/visits",
				"/cases/" + this.guidance.caseNumber() + "/links", "/cases/" + this.guidance.caseNumber() + "/tell",
				"/benefit-lists", "/queue", "/trail", "/nowhere", "/cases/2026-999999", "/me", "/me/password",
				"/me/sessions", "/me/second-factor", "/me/tokens", "/notices"),
				List.of(events + "/clientWithdrew", events + "/interviewMoved", events + "/journeyPaused"))
			.flatMap(List::stream)
			.toList());
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = { "COORDINATOR", "TECHNICAL" })
	void pagesOfTheRail(Role role) {
		try (var person = new Visitor(this.port)) {
			person.signIn(this.town.person(role.name().replace('_', '-'), role));
			var places = person.page()
				.locator("nav.rail a")
				.all()
				.stream()
				.map((place) -> place.getAttribute("href"))
				.toList();
			assertThat(places).isNotEmpty();
			places.forEach((place) -> {
				person.go(place);
				assertThat(person.page().locator(".frame").count()).isPositive();
				assertThat(person.title()).doesNotContain("Ei oikeutta", "ei löytynyt");
			});
			check(person, places);
		}
	}

	@Test
	void ownersPages() {
		try (var owner = new Visitor(this.port)) {
			owner.signIn(this.town.person("Oona", Role.OWNER));
			check(owner, List.of("/workshop", "/workshop/models/plan", "/workshop/incidents"));
			check(owner, List.of(Drawing.begin(owner, "intake").letters()));
		}
	}

	/** What owners do to a running case, to its models and to what waits in them. */
	@Test
	void operatorsPages() {
		try (var owner = new Visitor(this.port)) {
			owner.signIn(this.town.person("Oona", Role.OWNER));
			var one = "/workshop/cases/" + this.guidance.caseNumber();
			owner.go(one);
			var fact = link(owner, "/facts/");
			var event = link(owner, "/events/");
			var move = link(owner, "/move");
			owner.go(move);
			var to = owner.page().locator("#to option:nth-child(3)").getAttribute("value");
			check(owner,
					List.of(one, fact, event, move, move + "&to=" + to, "/workshop/cases", "/workshop/cases?number=7",
							"/workshop/jobs", "/workshop/jobs?state=later&case=" + this.guidance.caseNumber(),
							"/workshop/models/plan/stopping"));
		}
	}

	private static String link(Visitor reader, String part) {
		return reader.page().locator("main a[href*='" + part + "']").first().getAttribute("href");
	}

	@Test
	void leadsPages() {
		try (var lead = new Visitor(this.port)) {
			lead.signIn(this.town.person("Liisa", Role.LEAD));
			check(lead, List.of("/retention", "/openings", "/trail/anomalies", "/insight/outcomes", "/insight/versions",
					erasure()));
		}
	}

	private String erasure() {
		return this.client.replace("/clients/", "/erasure/");
	}

	@Test
	void administratorsPages() {
		try (var admin = new Visitor(this.port)) {
			var username = this.town.person("Minna", Role.ADMIN);
			admin.signIn(username);
			check(admin,
					List.of("/admin/people", "/admin/people/new", "/admin/people/" + username, "/admin/places",
							"/admin/sign-in", "/admin/keys", "/trail/verify", "/admin/people/" + username + "/sign-in",
							"/admin/people/" + username + "/tokens", "/admin/places/teams/new",
							"/people/" + username + "/absence", "/admin/handover", "/admin/handover?from=" + this.owner,
							"/team"));
		}
	}

	@Test
	void auditorsReadingPages() {
		try (var auditor = new Visitor(this.port)) {
			auditor.signIn(this.town.person("Aino", Role.AUDITOR));
			var number = this.guidance.caseNumber();
			auditor.go("/trail?case=" + number);
			check(auditor,
					List.of(this.task, "/cases/" + number, "/cases/" + number + "/diagram", "/trail?case=" + number,
							link(auditor, "/trail/entries/"), "/trail/verify", "/trail/anomalies", "/openings",
							"/money/municipalSupplement"));
		}
	}

	private void check(Visitor reader, List<String> pages) {
		var all = new SoftAssertions();
		for (var language : List.of("fi", "sv", "en")) {
			for (var path : pages) {
				var address = path + (path.contains("?") ? "&" : "?") + "lang=" + language;
				if (language.equals("fi") || !this.look.hasSeen(address)) {
					reader.go(address);
					all.check(() -> this.look.page(reader, language));
				}
			}
		}
		reader.go("/accessibility?lang=fi");
		all.assertAll();
	}

}
