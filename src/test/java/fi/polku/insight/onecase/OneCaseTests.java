package fi.polku.insight.onecase;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.calendar.Helsinki;
import fi.polku.calendar.MovableClock;
import fi.polku.insight.columns.Ball;
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
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A case traced. Monday 9.00 it begins and waits for the client until Tuesday 10.00, when
 * the talk is held in half an hour; the plan is given back at 11, taken at 15, begun on
 * Wednesday at 12 and done in twenty minutes; the case ends at 13.
 */
@PolkuTest
class OneCaseTests {

	private static final int MINUTE = 60;

	private static final int HOUR = 60 * MINUTE;

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

	@Test
	void timeIsSplitByWhoseTurnItWas() {
		var one = this.cases.find(aCase("Vuoro"), this.auditor, "audit").orElseThrow();

		assertThat(one.lead()).isEqualTo(52 * HOUR);
		assertThat(one.leadWorking()).isEqualTo(20 * HOUR);
		assertShare(one.touch(), 50 * MINUTE, 50 * MINUTE);
		assertThat(one.touch().turns()).extracting(Turn::step).containsExactly("Keskustele", "Suunnittele");
		assertShare(waiting(one, Ball.CLIENT), 25 * HOUR, 9 * HOUR);
		assertShare(waiting(one, Ball.UNCLAIMED), 4 * HOUR + 30 * MINUTE, 4 * HOUR + 30 * MINUTE);
		assertShare(waiting(one, Ball.IDLE), 21 * HOUR, 5 * HOUR);
		assertShare(waiting(one, Ball.OTHER), 40 * MINUTE, 40 * MINUTE);
		assertShare(waiting(one, Ball.PARTNER), 0, 0);
		assertThat(one.touch().seconds() + one.waiting().stream().mapToLong(Share::seconds).sum())
			.isEqualTo(one.lead());
	}

	@Test
	void pauseOfTheFile_isToldButSplitsNothing() {
		var number = aCase("Tauko");
		this.jdbc.sql("""
				insert into case_pause (id, case_number, reason, from_day, until_day, ended_day)
				values (gen_random_uuid(), :number, 'illness', '2026-09-08', '2026-09-10', '2026-09-10')
				""").param("number", number.value()).update();

		var one = this.cases.find(number, this.auditor, "audit").orElseThrow();

		assertShare(waiting(one, Ball.PAUSE), 0, 0);
		assertThat(one.happened()).extracting(Noted::kind).contains("paused", "resumed");
	}

	@Test
	void stepsAreToldInOrder() {
		var one = this.cases.find(aCase("Vaiheet"), this.auditor, "audit").orElseThrow();

		assertThat(one.steps()).extracting(TracedStep::name).containsExactly("Keskustele", "Suunnittele");
		var talk = one.steps().get(0);
		assertThat(talk.who()).isEqualTo("trace-worker");
		assertThat(talk.waitsFor()).isEqualTo("client");
		assertThat(talk.waited()).isEqualTo(25 * HOUR);
		assertThat(talk.touch()).isEqualTo(30 * MINUTE);
		assertThat(talk.outcome()).isEqualTo("completed");
		assertThat(talk.deadline().verdict()).isEqualTo("MET");
		assertThat(one.steps().get(1).claimed()).isEqualTo(at("2026-09-08T15:00"));
		assertThat(one.runs()).singleElement().satisfies((run) -> assertThat(run.name()).isEqualTo("Kokeilu"));
		assertThat(one.happened()).extracting(Noted::kind).containsExactly("released");
		assertThat(one.records()).extracting(Noted::what).containsExactly("Keskustele", "Suunnittele");
		assertThat(one.toString()).as("never what was written").doesNotContain("Etsii työtä", "Selkä");
	}

	@Test
	void decisionIsToldWithItsRuleAndWhatWasChosen() {
		var journey = this.journeys.start("segmentation", "competence", "current", "educationWish", false,
				"workAbility", "good", "searchActivity", "active", "supportNeed", "light", "longUnemploymentRisk",
				"low");
		journey.complete("confirmSegment", "segment", "withSupport", "segmentOverrideReason", "Pitkä tauko työstä.");

		var one = this.cases.find(journey.caseNumber(), this.auditor, "audit").orElseThrow();

		assertThat(one.decisions()).filteredOn(TracedDecision::key, "segment").singleElement().satisfies((decision) -> {
			assertThat(decision.name()).isEqualTo("Segmenttiehdotus");
			assertThat(decision.version()).isPositive();
			assertThat(decision.inputs()).extracting(TracedDecision.Fact::name).contains("Tuen tarve");
			assertThat(decision.rules()).singleElement().satisfies((rule) -> {
				assertThat(rule.row()).isPositive();
				assertThat(rule.source()).isNotBlank();
			});
			assertThat(decision.chosen()).singleElement().satisfies((choice) -> {
				assertThat(choice.chosen()).isEqualTo("Tuetusti työhön");
				assertThat(choice.proposed()).isNotEqualTo(choice.chosen());
				assertThat(choice.other()).isTrue();
				assertThat(choice.reason()).isEqualTo("Pitkä tauko työstä.");
			});
		});
		assertThat(one.steps()).extracting(TracedStep::kind).contains("automatic", "human");
	}

	@Test
	void whoMayTraceIsSaidByThePolicyAndEveryLookIsKept() throws Exception {
		var number = aCase("Oikeus");
		var path = "/api/insight/cases/" + number;

		this.browser.as("trace-auditor", get(path))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.lead").value(187200));
		this.browser.as(person("trace-lead", "tryout", Role.LEAD).username(), get(path + "?purpose=improvement"))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.looks[0].who").doesNotExist());
		this.browser.as(person("trace-lead-else", "own", Role.LEAD).username(), get(path))
			.andExpect(status().isNotFound());
		this.browser.as(person("trace-owner", "tryout", Role.OWNER).username(), get(path))
			.andExpect(status().isForbidden());
		this.browser.as(this.worker.username(), get(path)).andExpect(status().isForbidden());
		this.browser.as("trace-auditor", get(path + "?purpose=curiosity")).andExpect(status().isBadRequest());
		assertThat(this.jdbc.sql(
				"select username || ' ' || purpose from trail where kind = 'case.traced' and cases @> array[:case]::text[]")
			.param("case", number.value())
			.query(String.class)
			.list()).containsExactly("trace-auditor audit", "trace-lead improvement");
	}

	@Test
	void pageAndSheetSayTheSame() throws Exception {
		var number = aCase("Sivu");
		for (var language : List.of("fi", "sv", "en")) {
			var page = this.browser.as("trace-auditor", get("/insight/cases/" + number).param("lang", language))
				.andExpect(status().isOk())
				.andReturn()
				.getResponse()
				.getContentAsString();
			assertThat(page).contains("Keskustele").doesNotContain("??");
		}

		var sheet = this.browser.as("trace-auditor", get("/insight/cases/" + number + "/steps"))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();

		assertThat(sheet.lines()).hasSize(3);
		assertThat(sheet).contains(number + ";Keskustele;Kokeilu", ";90000;", ";talkInTryout");
	}

	private CaseNumber aCase(String name) {
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

	private Person person(String username, String organisation, Role role) {
		if (this.users.find(username).isEmpty()) {
			this.users.add(new Person(username, username, Set.of(role), organisation, null, null), "polku-demo");
		}
		return this.users.find(username).orElseThrow();
	}

	private static Share waiting(OneCase one, Ball holder) {
		return one.waiting().stream().filter((share) -> share.holder() == holder).findFirst().orElseThrow();
	}

	private static void assertShare(Share share, long seconds, long workingSeconds) {
		assertThat(share.seconds()).as("%s", share).isEqualTo(seconds);
		assertThat(share.workingSeconds()).as("%s", share).isEqualTo(workingSeconds);
	}

	private void timeIs(String local) {
		this.clock.set(at(local));
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(Helsinki.ZONE).toInstant();
	}

}
