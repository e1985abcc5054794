package fi.polku.browser;

/** What somebody tells who has been long without work and would try a work place. */
record InterviewAnswers(Visitor visitor) {

	void fill() {
		this.visitor.choose("employmentStatus", "unemployed")
			.fill("unemployedSince", "2024-03-01")
			.fill("workHistory", "Puutuotetehtaalla 2009–2023.")
			.choose("educationLevel", "vocational")
			.choose("competence", "current")
			.fill("ownGoals", "Haluan takaisin puualalle, aluksi kokeilemaan.")
			.no("educationWish")
			.choose("workAbility", "good")
			.choose("searchActivity", "passive")
			.choose("digitalSkills", "independent")
			.choose("languageSkills", "fluent")
			.choose("supportNeed", "regular")
			.choose("longUnemploymentRisk", "likely")
			.fill("riskGrounds", "Työttömyys on jatkunut yli kaksi vuotta.")
			.yes("informedOfData", "consentEmployers")
			.no("consentPartners")
			.fill("assessmentSummary", "Osaaminen on kunnossa, haku on hiipunut. Työkokeilu avaisi tien takaisin.");
	}

}
