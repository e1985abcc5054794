package fi.polku.worklist;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import fi.polku.PolkuTest;
import fi.polku.calendar.MovableClock;
import fi.polku.casefile.Records;
import fi.polku.casefile.Routes;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.reset;

/** Somebody who completes tasks and takes them back, on a clock that stands. */
@PolkuTest
abstract class TakeBackTest {

	@Autowired
	TestJourneys journeys;

	@Autowired
	Completing completing;

	@Autowired
	Tasks tasks;

	@Autowired
	TakingBack back;

	@Autowired
	Records records;

	@Autowired
	Routes routes;

	@Autowired
	WorkItemRows rows;

	@Autowired
	Users users;

	@Autowired
	CurrentUser user;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	Person me;

	@BeforeEach
	void stopTime() {
		this.clock.set(Instant.parse("2026-09-01T06:00:00Z"));
		LocaleContextHolder.setLocale(Locale.forLanguageTag("fi"));
	}

	@AfterEach
	void letTimeRun() {
		this.clock.reset();
		LocaleContextHolder.resetLocaleContext();
		active(false);
		reset();
	}

	TestJourney begun(String model, Object... facts) {
		var journey = this.journeys.start(model, facts);
		this.me = this.users.find("take-back").orElseGet(() -> {
			this.users.add(new Person("take-back", "Oona Ottaja", Set.of(Role.COORDINATOR, Role.COMPANY_COORDINATOR),
					"mallila", null, null), "polku-demo");
			return this.users.find("take-back").orElseThrow();
		});
		active(true);
		later();
		return journey;
	}

	/** Elsewhere nobody of this test gets cases. */
	void active(boolean active) {
		this.jdbc.sql("update app_user set active = :active where username = 'take-back'")
			.param("active", active)
			.update();
	}

	void complete(String task, Map<String, String> answers) {
		assertThat(this.user.as(this.me, () -> this.completing.complete(task, new HashMap<>(answers), this.me)))
			.isInstanceOf(Outcome.Done.class);
	}

	Outcome takeBack(String task) {
		return this.user.as(this.me, () -> this.back.takeBack(task, this.me));
	}

	void later() {
		this.clock.advance(Duration.ofMinutes(1));
	}

	static Map<String, String> plan() {
		var answers = new HashMap<>(Map.of("situationChangedSince", "false", "planOutcome", "services", "actionOne",
				"Kysytään paikkaa", "actionOneBy", "2026-09-20", "actionOneWho", "both", "followUpWay", "meeting",
				"followUpRhythm", "monthly", "nextContactOn", "2026-09-20", "wantsWorkTrial", "true"));
		answers.putAll(Map.of("situationSummary", "Etsii työtä.", "goals", "Työkokeilu puualalla."));
		List.of("wantsPaySubsidy", "wantsTraining", "wantsMultiService", "wantsJobSearch", "wantsGuidedService")
			.forEach((service) -> answers.put(service, "false"));
		return answers;
	}

	Instant due(String task) {
		return this.jdbc.sql("select due_at from work_item where task_id = :task")
			.param("task", task)
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.single();
	}

	String verdict(String task) {
		return this.jdbc.sql("select verdict from deadline where task_id = :task")
			.param("task", task)
			.query(String.class)
			.single();
	}

}
