package fi.polku.worktrial;

import java.util.List;

import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;

/** Brings a work trial to where a test begins. */
record Trial(TestJourneys journeys) {

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

	/** Agrees the trial and makes its document. */
	TestJourney agree(TestJourney journey, String start, String end, boolean learning) {
		return agree(journey, start, end, learning, 10);
	}

	TestJourney agree(TestJourney journey, String start, String end, boolean learning, long earlierDays) {
		return journey
			.complete("agreeWorkTrial", "agreementResult", "agreed", "trialStartsOn", start, "trialEndsOn", end,
					"earlierTrialDays", earlierDays, "earlierHostDays", 0L, "learningAgreed", learning, "trialGoals",
					"Selvittää, sopiiko varastotyö", "trialPurpose", "returnToWork", "hostName", "Mallilan Puutyö",
					"hostSignatory", "Raija Esimerkki", "dailyHours", 6L, "dailyMinutes", 30L, "daysPerWeek", 2L,
					"weekdays", List.of("monday", "thursday"), "benefitPayer", "kela")
			.run("draftAgreement");
	}

}
