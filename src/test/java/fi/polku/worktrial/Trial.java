package fi.polku.worktrial;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fi.polku.casefile.NewRecord;
import fi.polku.casefile.Records;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import fi.polku.process.Models;

/** Brings a work trial to where a test begins. */
record Trial(TestJourneys journeys, Records records, Models models) {

	static final String START = "2030-03-01";

	static final String END = "2030-05-31";

	TestJourney searching() {
		return searching(false);
	}

	TestJourney searching(boolean authority) {
		return this.journeys.start("workTrial", "authority", authority)
			.complete("checkEarlierTrials", "earlierTrialDays", 10L, "trialStartsOn", START);
	}

	TestJourney agreeing() {
		return searching().complete("findWorkTrialPlace", "placeFound", true);
	}

	TestJourney signing(boolean learning) {
		return agree(agreeing(), START, END, learning);
	}

	TestJourney signed() {
		return signing(false).complete("signAgreement", "agreementSigned", true);
	}

	TestJourney running() {
		return start(signed());
	}

	TestJourney start(TestJourney signed) {
		return signed.fireTimer("workTrialStartDay")
			.complete("confirmStart", "startOutcome", "started", "startedOn", START);
	}

	/**
	 * Agrees the trial: the record kept, the routing answers given, the document made.
	 */
	TestJourney agree(TestJourney journey, String start, String end, boolean learning) {
		var answers = new HashMap<String, Object>(Map.of("agreementResult", "agreed", "trialStartsOn", start,
				"trialEndsOn", end, "earlierTrialDays", 10L, "earlierHostDays", 0L, "learningAgreed", learning));
		var definition = journey.task("agreeWorkTrial").getProcessDefinitionId();
		var form = this.models.of(definition, Locale.forLanguageTag("fi")).get("agreeWorkTrial").form();
		var all = new HashMap<>(answers);
		all.putAll(Map.of("trialGoals", "Selvittää, sopiiko varastotyö", "hostName", "Mallilan Puutyö", "hostSignatory",
				"Raija Esimerkki", "dailyHours", 6L, "dailyMinutes", 30L, "daysPerWeek", 2L, "weekdays",
				List.of("monday", "thursday"), "benefitPayer", "kela", "trialPurpose", "returnToWork"));
		this.records.save(new NewRecord(journey.caseNumber(), "agreeWorkTrial", definition, null, form, all, "staff"));
		var pairs = answers.entrySet().stream().flatMap((it) -> List.of(it.getKey(), it.getValue()).stream()).toArray();
		return journey.complete("agreeWorkTrial", pairs).run("draftAgreement");
	}

}
