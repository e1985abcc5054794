package fi.polku.paysubsidy;

import java.util.Map;
import java.util.TreeMap;

import fi.polku.casefile.CaseRecord;
import fi.polku.process.form.Form;
import fi.polku.process.form.Option;

/** The answers of the application's form as the summary prints them. */
record SummaryText(CaseRecord found, CaseRecord prepared, Form form) {

	/** The answers, with the terms that the rules propose. */
	Map<String, String> answers(SubsidyTerms terms) {
		var answers = new TreeMap<String, String>();
		answers.put("jobTitle", this.found.text("jobTitle"));
		answers.put("tasks", this.prepared.text("jobTasks"));
		answers.put("place", this.prepared.text("workplace"));
		answers.put("duration", contractKind());
		answers.put("weeklyHours", this.prepared.text("weeklyHours"));
		answers.put("wage", with(this.prepared.text("monthlyWage"), " €/kk"));
		answers.put("collectiveAgreement", this.prepared.text("collectiveAgreement"));
		answers.put("otherSupport", this.prepared.text("otherSupport"));
		answers.put("percentage", term(terms.percent(), " %"));
		answers.put("months", term(terms.months(), " kk"));
		answers.put("cap", term(terms.monthlyCap(), " €/kk"));
		answers.put("lawReference", terms.reference());
		answers.values().removeIf((text) -> text == null || text.isBlank());
		return answers;
	}

	private String contractKind() {
		return this.form.field("contractKind")
			.orElseThrow()
			.options()
			.stream()
			.filter((option) -> option.value().equals(this.prepared.text("contractKind")))
			.map(Option::label)
			.findFirst()
			.orElse(null);
	}

	private static String term(Long value, String unit) {
		return (value != null) ? value + unit : null;
	}

	private static String with(String value, String unit) {
		return (value != null) ? value.replace('.', ',') + unit : null;
	}

}
