package fi.polku.worklist;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A task is taken back with all it had. */
class TakeBackTests extends TakeBackTest {

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
	void takenBackPass_isNoStationOfTheRoute() {
		var journey = begun("intake", "programme", "VOITTO", "authority", false, "source", "partner", "identified",
				true, "benefitDays", 10L, "ageYears", 40L, "lawDeadlineApplies", false, "searchBegan", null);
		var task = journey.task("decideTargetGroup").getId();
		complete(task, Map.of("targetDecision", "takeIn", "decisionGrounds", "Oma halu."));
		later();
		var again = ((Outcome.Done) takeBack(task)).next();

		var before = this.routes.of(journey.caseNumber(), Locale.forLanguageTag("fi"));
		complete(again, Map.of("targetDecision", "takeIn", "decisionGrounds", "Toinen syy."));
		var after = this.routes.of(journey.caseNumber(), Locale.forLanguageTag("fi"));

		assertThat(before.line()).filteredOn((stop) -> "decideTargetGroup".equals(stop.element()))
			.extracting((stop) -> stop.state().word())
			.containsExactly("now");
		assertThat(after.line()).filteredOn((stop) -> "decideTargetGroup".equals(stop.element()))
			.extracting((stop) -> stop.state().word())
			.containsExactly("done");
		assertThat(after.stops()).filteredOn((stop) -> "decideTargetGroup".equals(stop.element()))
			.extracting((stop) -> stop.takenBack())
			.containsExactly(true, false);
	}

}
