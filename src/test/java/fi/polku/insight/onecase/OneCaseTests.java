package fi.polku.insight.onecase;

import java.util.List;

import fi.polku.insight.columns.Ball;
import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A case traced, step by step and read by whom. */
class OneCaseTests extends OneCaseTest {

	private static final int MINUTE = 60;

	private static final int HOUR = 60 * MINUTE;

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
				"select username || ' ' || purpose from trail where kind = 'case.traced' and cases @> array[:case]::text[] order by id")
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

	private static Share waiting(OneCase one, Ball holder) {
		return one.waiting().stream().filter((share) -> share.holder() == holder).findFirst().orElseThrow();
	}

	private static void assertShare(Share share, long seconds, long workingSeconds) {
		assertThat(share.seconds()).as("%s", share).isEqualTo(seconds);
		assertThat(share.workingSeconds()).as("%s", share).isEqualTo(workingSeconds);
	}

}
