package fi.polku.worklist;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import fi.polku.PolkuTest;
import fi.polku.calendar.MovableClock;
import fi.polku.casefile.Records;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.reset;

@PolkuTest
class TakeBackTests {

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
	WorkItemRows rows;

	@Autowired
	Users users;

	@Autowired
	CurrentUser user;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	private Person me;

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

	@Test
	void targetGroupDecision_isOpenAgainWithItsAnswersDeadlineAndFacts() {
		var journey = begun("intake", "programme", "VOITTO", "authority", false, "source", "partner", "identified",
				true, "benefitDays", 10L, "ageYears", 40L, "lawDeadlineApplies", false, "searchBegan", null);
		var task = journey.task("decideTargetGroup").getId();
		var due = due(task);
		complete(task, Map.of("targetDecision", "takeIn", "decisionGrounds", "Oma halu."));
		journey.task("completeContactDetails");
		later();

		var again = ((Outcome.Done) takeBack(task)).next();

		assertThat(again).isEqualTo(journey.task("decideTargetGroup").getId());
		assertThat(journey.tasks("completeContactDetails")).isEmpty();
		assertThat(journey.variable("targetDecision")).isNull();
		assertThat(journey.variable("interviewDueAt")).isNull();
		assertThat(due(again)).isEqualTo(due);
		assertThat(verdict(again)).isEqualTo("RUNNING");
		assertThat(this.tasks.open(again, this.me, Locale.ROOT).orElseThrow().values()).containsEntry("decisionGrounds",
				"Oma halu.");
		assertThat(this.records.latest(journey.caseNumber(), "decideTargetGroup")).isEmpty();
		assertThat(this.records.of(journey.caseNumber())).extracting((one) -> one.source())
			.containsExactly("withdrawn", "staff");
		assertThat(this.rows.differences()).isZero();
		assertThat(takeBack(task)).isEqualTo(new Outcome.Done(again));
		complete(again, Map.of("targetDecision", "takeIn", "decisionGrounds", "Toinen syy."));
		assertThat(this.records.latest(journey.caseNumber(), "decideTargetGroup").orElseThrow().text("decisionGrounds"))
			.isEqualTo("Toinen syy.");
	}

	@Test
	void searchForAPlace_goesOnWithTheTimerItHad() {
		var journey = begun("workTrial", "authority", false);
		complete(journey.task("checkEarlierTrials").getId(), Map.of("earlierTrialDays", "0", "earlierTrialsCheckedOn",
				"2026-09-01", "trialStartsOn", "2026-10-01", "trialWishes", "Puuala."));
		var timer = journey.job("searchTookLong").getDuedate();
		this.clock.advance(Duration.ofDays(2));
		var task = journey.task("findWorkTrialPlace").getId();
		complete(task, Map.of("placeFound", "true", "hostName", "Mallilan Puutyö Oy", "hostContact", "Raija Esimerkki",
				"hostPhone", "040 765 4321", "employerConsent", "true"));
		later();

		takeBack(task);

		assertThat(journey.task("findWorkTrialPlace")).isNotNull();
		assertThat(journey.tasks("agreeWorkTrial")).isEmpty();
		assertThat(journey.job("searchTookLong").getDuedate()).isEqualTo(timer);
		assertThat(this.rows.differences()).isZero();
	}

	@Test
	void plan_isOpenAgainUntilSomebodyGoesOn() {
		var journey = begun("plan", "authority", false, "segment", "withSupport", "supportNeed", "regular");
		var task = journey.task("draftPlan").getId();
		complete(task, plan());
		later();
		var again = ((Outcome.Done) takeBack(task)).next();
		assertThat(journey.tasks("agreePlan")).isEmpty();
		complete(again, plan());
		later();
		complete(journey.task("agreePlan").getId(), Map.of("routeFollowed", "yes", "acceptance", "signature",
				"planGiven", "paper", "acceptedOn", "2026-09-01"));
		later();

		assertThat(takeBack(again)).isInstanceOfSatisfying(Outcome.TooLate.class,
				(late) -> assertThat(late.why()).contains("Sovi suunnitelmasta"));
		assertThat(this.rows.differences()).isZero();
	}

	@Test
	void invited_isToldThatTheInvitationHasGone() {
		var journey = begun("intake", "programme", "VOITTO", "authority", false, "source", "partner", "identified",
				true, "benefitDays", 10L, "ageYears", 40L, "lawDeadlineApplies", false, "searchBegan", null);
		complete(journey.task("decideTargetGroup").getId(),
				Map.of("targetDecision", "takeIn", "decisionGrounds", "Oma halu."));
		later();
		var task = journey.task("completeContactDetails").getId();
		complete(task,
				Map.of("protectionOrder", "false", "interpreterNeeded", "false", "protectionSource", "client",
						"invitationWay", "sms", "phone", "040 123 4567", "protectionCheckedOn", "2026-09-01",
						"language", "fi"));
		journey.run("inviteClient");
		later();

		assertThat(takeBack(task)).isInstanceOfSatisfying(Outcome.TooLate.class,
				(late) -> assertThat(late.why()).isEqualTo("Kutsu on jo lähtenyt asiakkaalle."));
	}

	@Test
	void othersTask_cannotBeTakenBackAndTwoAtOnceGetOneTask() throws Exception {
		var journey = begun("plan", "authority", false, "segment", "withSupport", "supportNeed", "regular");
		var task = journey.task("draftPlan").getId();
		complete(task, plan());
		later();
		var stranger = new Person("somebody", "Joku", this.me.roles(), "mallila", null, null);
		assertThat(this.back.takeBack(task, stranger)).isEqualTo(new Outcome.Unknown());

		var both = Executors.newFixedThreadPool(2);
		Callable<Outcome> act = () -> takeBack(task);
		var outcomes = both.invokeAll(List.of(act, act));
		both.shutdown();

		assertThat(outcomes.get(0).get()).isEqualTo(outcomes.get(1).get()).isInstanceOf(Outcome.Done.class);
		assertThat(journey.tasks("draftPlan")).hasSize(1);
	}

	private TestJourney begun(String model, Object... facts) {
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
	private void active(boolean active) {
		this.jdbc.sql("update app_user set active = :active where username = 'take-back'")
			.param("active", active)
			.update();
	}

	private void complete(String task, Map<String, String> answers) {
		assertThat(this.user.as(this.me, () -> this.completing.complete(task, new HashMap<>(answers), this.me)))
			.isInstanceOf(Outcome.Done.class);
	}

	private Outcome takeBack(String task) {
		return this.user.as(this.me, () -> this.back.takeBack(task, this.me));
	}

	private void later() {
		this.clock.advance(Duration.ofMinutes(1));
	}

	private static Map<String, String> plan() {
		var answers = new HashMap<>(Map.of("situationChangedSince", "false", "planOutcome", "services", "actionOne",
				"Kysytään paikkaa", "actionOneBy", "2026-09-20", "actionOneWho", "both", "followUpWay", "meeting",
				"followUpRhythm", "monthly", "nextContactOn", "2026-09-20", "wantsWorkTrial", "true"));
		answers.putAll(Map.of("situationSummary", "Etsii työtä.", "goals", "Työkokeilu puualalla."));
		List.of("wantsPaySubsidy", "wantsTraining", "wantsMultiService", "wantsJobSearch", "wantsGuidedService")
			.forEach((service) -> answers.put(service, "false"));
		return answers;
	}

	private Instant due(String task) {
		return this.jdbc.sql("select due_at from work_item where task_id = :task")
			.param("task", task)
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.single();
	}

	private String verdict(String task) {
		return this.jdbc.sql("select verdict from deadline where task_id = :task")
			.param("task", task)
			.query(String.class)
			.single();
	}

}
