package fi.polku.browser;

import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;

/** A client's new round of guidance, whose plan has been agreed. */
final class NewRound {

	private NewRound() {
	}

	/**
	 * The round, in its services.
	 * @param service what the plan has, e.g. {@code wantsJobSearch}
	 * @param second whether a second person approves the closing
	 */
	static TestJourney agreed(TestJourneys journeys, String service, boolean second) {
		var facts = new Object[] { "programme", "VOITTO", "source", "round", "authority", false, "identified", true,
				"benefitDays", 500L, "ageYears", 40L, "searchBegan", null, "goalReached", false, "goalByWorkTrial",
				false, "goalByPaySubsidy", false, "goalByTraining", false, "goalByMultiService", false,
				"goalByJobSearch", false, "goalByGuidedService", false, "closingNeedsSecond", second,
				"lawDeadlineApplies", false };
		return journeys.start(journeys.anOpenCase(), "clientJourney", "newRoundBegan", facts)
			.complete("draftPlan", "planOutcome", "services", service, true)
			.complete("agreePlan", "acceptance", "signature");
	}

}
