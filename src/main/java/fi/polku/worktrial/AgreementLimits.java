package fi.polku.worktrial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import fi.polku.casefile.Records;
import fi.polku.process.CaseNumber;
import fi.polku.process.form.FieldFault;
import fi.polku.process.form.FormRule;

import org.springframework.stereotype.Component;

/** Refuses an agreement beyond the law, with the section (380/2023 §§ 55–57). */
@Component
class AgreementLimits implements FormRule {

	private final TermsOfTrials terms;

	private final Records records;

	AgreementLimits(TermsOfTrials terms, Records records) {
		this.terms = terms;
		this.records = records;
	}

	@Override
	public String element() {
		return WorkTrialModel.AGREE;
	}

	@Override
	public List<FieldFault> check(CaseNumber caseNumber, Map<String, Object> answers, LocalDate today) {
		var given = new Answers(answers);
		if ("keepOld".equals(answers.get("agreementResult"))) {
			return isSigned(caseNumber) ? List.of()
					: List.of(FieldFault.of("agreementResult", "worktrial.fault.nothingToKeep"));
		}
		var start = given.date("trialStartsOn");
		return (start != null) ? faults(given, this.terms.startingOn(start)) : List.of();
	}

	private boolean isSigned(CaseNumber caseNumber) {
		return this.records.latest(caseNumber, WorkTrialModel.SIGN)
			.filter((record) -> record.isTrue("agreementSigned"))
			.isPresent();
	}

	private static List<FieldFault> faults(Answers given, WorkTrialTerms terms) {
		var faults = new ArrayList<FieldFault>();
		if (given.date("trialEndsOn") != null) {
			faults.addAll(given.period("trialStartsOn", "trialEndsOn", given).faults(terms, "trialEndsOn"));
		}
		var hours = String.valueOf(terms.maxHoursPerDay());
		if (given.minutesPerDay() > 0 && (given.minutesPerDay() < terms.minHoursPerDay() * 60
				|| given.minutesPerDay() > terms.maxHoursPerDay() * 60)) {
			faults.add(FieldFault.of("dailyHours", "worktrial.fault.hours", String.valueOf(terms.minHoursPerDay()),
					hours, terms.agreementReference()));
		}
		if (given.number("daysPerWeek") > terms.maxDaysPerWeek() || given.count("weekdays") > terms.maxDaysPerWeek()) {
			faults.add(FieldFault.of("daysPerWeek", "worktrial.fault.days", String.valueOf(terms.maxDaysPerWeek()),
					terms.agreementReference()));
		}
		if (given.says("ownEmployer", true)) {
			faults.add(FieldFault.of("ownEmployer", "worktrial.fault.ownEmployer", terms.placeReference()));
		}
		if (given.says("clientAcceptsChecks", false)) {
			faults.add(FieldFault.of("clientAcceptsChecks", "worktrial.fault.checks", terms.placeReference()));
		}
		return faults;
	}

}
