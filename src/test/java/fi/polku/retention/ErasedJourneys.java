package fi.polku.retention;

import java.util.UUID;

import fi.polku.casefile.Cases;
import fi.polku.casefile.NewCase;
import fi.polku.client.Clients;
import fi.polku.client.Contact;
import fi.polku.client.NewClient;
import fi.polku.client.PersonalIdentityCode;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import fi.polku.process.CaseNumber;

/** Clients who go from referral to the last follow-up. */
class ErasedJourneys {

	private static final String CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

	private static int codes = 901;

	private final TestJourneys journeys;

	private final Clients clients;

	private final Cases cases;

	ErasedJourneys(TestJourneys journeys, Clients clients, Cases cases) {
		this.journeys = journeys;
		this.clients = clients;
		this.cases = cases;
	}

	/** Somebody whose data stay. */
	UUID neighbour() {
		return this.clients.register(new NewClient(null, "Naapuri", "Eero", "fi", Contact.NONE, "Mallila"));
	}

	UUID client(String lastName, PersonalIdentityCode code) {
		return this.clients.register(new NewClient(code, lastName, "Anselmi", "fi",
				new Contact(Planted.PHONE, Planted.EMAIL, "Qzwkuja 7", "24101", "SALO", "email"), "Mallila"));
	}

	static PersonalIdentityCode code() {
		var digits = "030467" + codes++;
		return new PersonalIdentityCode(
				digits.substring(0, 6) + "-" + digits.substring(6) + CHECKS.charAt(Integer.parseInt(digits) % 31));
	}

	CaseNumber aCase(UUID client, String programme, String words) {
		this.journeys.anOpenCase();
		return this.cases
			.open(new NewCase(client, programme, "clientJourney", "partner", words, words, null, null, "mallila", null))
			.number();
	}

	/** In guidance, with a plan; the plan's task is done. */
	TestJourney begin(CaseNumber number) {
		var journey = this.journeys.start(number, "clientJourney", "newRoundBegan", "programme", "VOITTO", "source",
				"round", "authority", false, "identified", true, "benefitDays", 500L, "ageYears", 40L, "searchBegan",
				null, "goalReached", false, "goalByWorkTrial", false, "goalByPaySubsidy", false, "goalByTraining",
				false, "goalByMultiService", false, "goalByJobSearch", false, "goalByGuidedService", false,
				"closingNeedsSecond", false, "lawDeadlineApplies", false);
		return journey;
	}

	TestJourney end(TestJourney journey) {
		journey.complete("draftPlan", "planOutcome", "services", "wantsJobSearch", true)
			.complete("agreePlan", "acceptance", "signature")
			.happens("employmentStarted", "goalReached", true)
			.complete("closeCase", "exitDay", "2026-03-02", "exitClass", "employed", "exitReason", "goalReached");
		return answer(answer(journey));
	}

	private static TestJourney answer(TestJourney journey) {
		return journey.fireTimer("followUpDue")
			.run("askClient")
			.happens("followUpAnswered", "followUpStatus", "employed", "needsHelp", false);
	}

}
