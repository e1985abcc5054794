package fi.polku.insight.onecase;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.calendar.Helsinki;
import fi.polku.calendar.MovableClock;
import fi.polku.journeys.TestJourneys;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import fi.polku.worklist.Completing;
import fi.polku.worklist.Tasks;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A case traced. Monday 9.00 it begins and waits for the client until Tuesday 10.00, when
 * the talk is held in half an hour; the plan is given back at 11, taken at 15, begun on
 * Wednesday at 12 and done in twenty minutes; the case ends at 13.
 */
@PolkuTest
abstract class OneCaseTest {

	@Autowired
	Tryout tryout;

	@Autowired
	Tasks tasks;

	@Autowired
	Completing completing;

	@Autowired
	TestJourneys journeys;

	@Autowired
	OneCases cases;

	@Autowired
	Users users;

	@Autowired
	MovableClock clock;

	@Autowired
	TestBrowser browser;

	@Autowired
	JdbcClient jdbc;

	Person worker;

	Person auditor;

	@BeforeEach
	void people() {
		LocaleContextHolder.setLocale(Locale.forLanguageTag("fi"));
		this.tryout.deploy();
		this.worker = this.tryout.person("trace-worker", Role.COORDINATOR);
		this.auditor = person("trace-auditor", "own", Role.AUDITOR);
	}

	@AfterEach
	void letTheTimeRun() {
		this.clock.reset();
		LocaleContextHolder.resetLocaleContext();
	}

	CaseNumber aCase(String name) {
		timeIs("2026-09-07T09:00");
		var number = this.tryout.start(name);
		work(number, "2026-09-08T10:00", 30,
				Map.of("story", "Etsii työtä", "joins", "true", "health", "Selkä vaivaa", "segment", "easy"));
		timeIs("2026-09-08T11:00");
		this.tasks.release(this.tryout.taskOf(number), this.worker);
		timeIs("2026-09-08T15:00");
		this.tasks.claim(this.tryout.taskOf(number), this.worker);
		work(number, "2026-09-09T12:00", 20, Map.of("goal", "Työ"));
		timeIs("2026-09-09T13:00");
		this.jdbc.sql("update client_case set state = 'closed', closed_at = :at where number = :number")
			.param("at", java.sql.Timestamp.from(this.clock.instant()))
			.param("number", number.value())
			.update();
		return number;
	}

	private void work(CaseNumber number, String opened, int minutes, Map<String, Object> answers) {
		timeIs(opened);
		var task = this.tryout.taskOf(number);
		this.tasks.open(task, this.worker, Locale.ROOT);
		this.clock.advance(java.time.Duration.ofMinutes(minutes));
		this.completing.complete(task, answers, this.worker);
	}

	Person person(String username, String organisation, Role role) {
		if (this.users.find(username).isEmpty()) {
			this.users.add(new Person(username, username, Set.of(role), organisation, null, null), "polku-demo");
		}
		return this.users.find(username).orElseThrow();
	}

	private void timeIs(String local) {
		this.clock.set(at(local));
	}

	static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(Helsinki.ZONE).toInstant();
	}

}
