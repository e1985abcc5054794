package fi.polku.paysubsidy;

import java.util.ArrayList;
import java.util.List;

import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;

/** Brings a municipality's support for an employer to where a test begins. */
record Support(TestJourneys journeys, String work) {

	TestJourney supplement(Object... otherwise) {
		return this.journeys
			.start("municipalSupplement", "employerKind", "company", "employmentStartsOn", this.work,
					"supportAppliedOn", this.work)
			.complete("checkSupplementApplication", with(otherwise, "supplementGroup", "longUnemployed", "employerKind",
					"company", "employmentStartsOn", this.work, "publicSupportPercent", 40L, "conditionsMet", true));
	}

	TestJourney bonus(boolean newEmployer) {
		return this.journeys
			.start("recruitmentBonus", "employerKind", "company", "employmentStartsOn", this.work, "supportAppliedOn",
					this.work)
			.complete("checkBonusApplication", "newEmployer", newEmployer, "employerKind", "company",
					"employmentStartsOn", this.work, "publicSupportPercent", 40L, "conditionsMet", true);
	}

	static TestJourney granted(TestJourney supplement, String monthly, String day, Object... more) {
		return supplement.complete("decideSupplement", with(more, "supportDecision", "grant", "grantedMonthly", monthly,
				"grantedMonths", 6L, "lastClaimOn", "2034-12-31", "supportDecidedOn", day));
	}

	static TestJourney bonusGranted(TestJourney bonus, String euros, String day) {
		return bonus.complete("decideBonus", "supportDecision", "grant", "grantedEuros", euros, "bonusCheckOn",
				"2034-09-01", "supportDecidedOn", day);
	}

	/** The usual answers, those given otherwise in their place. */
	private static Object[] with(Object[] otherwise, Object... usual) {
		var all = new ArrayList<>(List.of(usual));
		all.addAll(List.of(otherwise));
		return all.toArray();
	}

}
