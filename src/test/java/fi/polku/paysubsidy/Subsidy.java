package fi.polku.paysubsidy;

import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;

/** Brings a pay subsidy to where a test begins. */
record Subsidy(TestJourneys journeys) {

	static final String START = "2030-03-01";

	static final String END = "2030-12-31";

	TestJourney searching() {
		return this.journeys.start("paySubsidy")
			.complete("checkSubsidyGrounds", "clientGround", "longUnemployed", "employerKind", "company",
					"subsidyGrantedOn", "2025-06-02");
	}

	TestJourney found(boolean consent) {
		return searching().complete("findSubsidisedJob", "jobSearchResult", "found", "employerKind", "association",
				"employerConsent", consent, "employerName", "Mallilan Puutyö", "jobTitle", "Puuseppä");
	}

	TestJourney applied() {
		return apply(found(true));
	}

	TestJourney apply(TestJourney found) {
		return found
			.complete("prepareApplication", "jobTasks", "Kokoaa kalusteita", "workplace", "Satamatie 4, Mallila",
					"contractKind", "fixedTerm", "weeklyHours", 30L, "monthlyWage", "2050.00", "wantedFrom", START)
			.run("summariseApplication");
	}

	TestJourney granted() {
		var journey = applied();
		return journey.happens("paySubsidyDecision", "subsidyGranted", true, "subsidyDecidedOn", "2030-02-20",
				"subsidyStartsOn", START, "subsidyEndsOn", END, "grantedEuros", "12600.00");
	}

	TestJourney agreed() {
		return granted().complete("agreeEmployment", "employmentAgreed", true, "subsidyDecidedOn", "2030-02-20",
				"employmentStartsOn", START, "subsidyEndsOn", END);
	}

	TestJourney running() {
		return agreed().fireTimer("employmentStartDay")
			.complete("confirmEmploymentStart", "employmentStartOutcome", "started", "employmentStartsOn", START);
	}

}
