package fi.polku.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import fi.polku.process.CaseNumber;

/** Intakes as far as a test needs them. */
final class IntakeJourneys {

	private IntakeJourneys() {
	}

	/** Intake of somebody the rule takes in; the facts given in pairs say otherwise. */
	static TestJourney begun(TestJourneys journeys, Object... facts) {
		return begun(journeys, journeys.anOpenCase(), facts);
	}

	static TestJourney begun(TestJourneys journeys, CaseNumber caseNumber, Object... facts) {
		Map<String, Object> all = new HashMap<>(Map.of("programme", "VOITTO", "authority", false, "source", "partner",
				"identified", true, "benefitDays", 400L, "ageYears", 40L, "lawDeadlineApplies", false));
		all.put("searchBegan", null);
		for (int i = 0; i < facts.length; i += 2) {
			all.put((String) facts[i], facts[i + 1]);
		}
		return journeys.start(caseNumber, "intake", null,
				all.entrySet().stream().flatMap((fact) -> Stream.of(fact.getKey(), fact.getValue())).toArray());
	}

	/** The contact details checked; what follows is booked at once. */
	static TestJourney withContact(TestJourney journey) {
		return journey.complete("completeContactDetails", "protectionOrder", false, "protectionCheckedOn", "2026-01-02",
				"protectionSource", "client", "phone", "040 123 4567", "invitationWay", "sms", "language", "fi",
				"interpreterNeeded", false);
	}

	/** Invited to the interview. */
	static TestJourney invited(TestJourneys journeys, Object... facts) {
		return withContact(begun(journeys, facts)).run("inviteClient");
	}

}
