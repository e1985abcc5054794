package fi.polku.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fi.polku.process.RuleTable;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class DeadlineTableTests {

	private static final Instant START = Instant.parse("2026-02-02T08:00:00Z");

	private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	private static final DmnDecision DEADLINES = ENGINE.parseDecision("deadlines",
			DeadlineTableTests.class.getResourceAsStream("/processes/rules/deadlines.dmn"));

	private final DueDates dueDates = new DueDates(new DeadlineRules(table()), new FinnishCalendar());

	@ParameterizedTest(name = "search begun {0}: due {1}, {2}")
	@CsvSource({ "2022-05-02, 2022-05-09, 1379/2021", "2024-12-31, 2025-01-09, 1379/2021",
			"2025-12-18, 2025-12-30, 380/2023 31 §", "2025-12-31, 2026-01-09, 380/2023 31 §",
			"2026-01-01, 2026-01-16, 380/2023 31 § (HE 108/2025)",
			"2026-01-02, 2026-01-19, 380/2023 31 § (HE 108/2025)" })
	void initialInterview_followsTheLawOfTheDayTheSearchBegan(LocalDate begun, LocalDate dueOn, String law) {
		var due = this.dueDates.dueFor("initialInterview", true, begun, START);
		assertThat(due).extracting(Due::ground, Due::countedFrom, Due::dueOn, Due::lawReference)
			.containsExactly(Ground.LAW, begun, dueOn, law);
	}

	@ParameterizedTest
	@ValueSource(strings = { "initialInterview", "jobSearchDiscussion", "findPlace", "screenClient" })
	void personFromTheList_getsAPromiseOnly(String rule) {
		var due = this.dueDates.dueFor(rule, false, null, START);
		assertThat(due.ground()).isEqualTo(Ground.PROMISE);
		assertThat(due.lawReference()).isEmpty();
		assertThat(due.countedFrom()).isEqualTo(LocalDate.of(2026, 2, 2));
	}

	@Test
	void promise_isCountedFromTheStartOfTheTask() {
		var due = this.dueDates.dueFor("initialInterview", false, LocalDate.of(2025, 1, 2), START);
		assertThat(due.dueOn()).isEqualTo(LocalDate.of(2026, 2, 16));
		assertThat(due.dueAt()).isEqualTo(Instant.parse("2026-02-16T22:00:00Z"));
		assertThat(this.dueDates.dueFor("findPlace", false, null, START).dueOn()).isEqualTo("2026-02-23");
	}

	@ParameterizedTest(name = "{0} begun {1}: {2} months, {3} {4}")
	@CsvSource({ "jointPlan, 2014-12-31, 3, PROMISE, ''", "jointPlan, 2015-01-01, 3, LAW, 1369/2014",
			"jointPlan, 2024-12-31, 3, LAW, 1369/2014", "jointPlan, 2025-01-01, 3, LAW, 381/2023 4 §",
			"reviewJointPlan, 2014-12-31, 6, PROMISE, ''", "reviewJointPlan, 2024-12-31, 6, LAW, 1369/2014",
			"reviewJointPlan, 2025-01-01, 3, LAW, 381/2023 6 §", "jobSearchDiscussion, 2022-05-01, 3, PROMISE, ''",
			"jobSearchDiscussion, 2022-05-02, 3, LAW, 1379/2021", "jobSearchDiscussion, 2025-06-02, 3, LAW, 380/2023",
			"jobSearchDiscussion, 2026-01-01, 3, LAW, 380/2023 (HE 108/2025)" })
	void termsInMonths_followTheLawOfTheEvent(String rule, LocalDate event, int months, Ground ground, String law) {
		var due = this.dueDates.dueFor(rule, true, event, START);
		assertThat(due.term()).isEqualTo(new Term(months, Unit.MONTHS, KindOfDay.CALENDAR_DAYS, true));
		assertThat(due).extracting(Due::ground, Due::lawReference).containsExactly(ground, law);
	}

	@ParameterizedTest(name = "{0}: {1} working days")
	@CsvSource({ "contactDetails, 3", "decideTargetGroup, 5", "answerReferrer, 5", "identifyClient, 5", "findSlot, 2",
			"reachOut, 10", "explainDelay, 3", "nationalRecord, 3", "screenClient, 20", "confirmSegment, 5",
			"draftPlan, 10", "agreePlan, 10", "widenSearch, 5", "agreeWorkTrial, 10", "signAgreement, 10",
			"confirmStart, 2", "visit, 5", "decideInterruption, 5", "agreeNextStep, 10", "evaluate, 10",
			"prepareApplication, 10", "askForDecision, 5", "agreeEmployment, 10", "secureNextPath, 20",
			"chooseTraining, 15", "agreeStudySupport, 10", "applyForTraining, 15", "planAgainAfterRejection, 5",
			"checkProgress, 10", "preventDropout, 5", "informOfSharing, 5", "chooseAssessors, 5", "assessNeed, 20",
			"endJointService, 10", "searchSupport, 10", "discussJobSearch, 5", "offerVacancies, 5",
			"referToService, 10", "reviewService, 10", "contactForFollowUp, 10", "extraGuidance, 5", "checkReturn, 3",
			"closeCase, 10", "approveClosing, 5" })
	void servicePromise_isTheSameForEverybody(String rule, int days) {
		for (boolean lawApplies : new boolean[] { true, false }) {
			var due = this.dueDates.dueFor(rule, lawApplies, LocalDate.of(2024, 5, 5), START);
			assertThat(due.term()).isEqualTo(Term.workingDays(days));
			assertThat(due.ground()).isEqualTo(Ground.PROMISE);
		}
	}

	@Test
	void placesAreSoughtForCalendarDays() {
		assertThat(this.dueDates.dueFor("findPlace", false, null, START).term().amount()).isEqualTo(21);
		assertThat(this.dueDates.dueFor("findSubsidisedJob", false, null, START).term().amount()).isEqualTo(30);
	}

	@Test
	void unknownRuleOrUnknownDay_isAFault() {
		assertThatIllegalStateException().isThrownBy(() -> this.dueDates.dueFor("noSuchRule", false, null, START));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.dueDates.dueFor("initialInterview", true, null, START));
	}

	private static RuleTable table() {
		return (decision,
				inputs) -> List.copyOf(ENGINE.evaluateDecisionTable(DEADLINES, inputs)
					.getResultList()
					.stream()
					.<Map<String, Object>>map(Map::copyOf)
					.toList());
	}

}
