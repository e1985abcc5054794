package fi.polku.paysubsidy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fi.polku.process.CaseNumber;
import fi.polku.process.form.FieldFault;
import fi.polku.process.form.FormRule;

import org.springframework.stereotype.Component;

/** No subsidised work begins before the decision (380/2023 § 84). */
@Component
class StartAfterDecision implements FormRule {

	@Override
	public String element() {
		return "agreeEmployment";
	}

	@Override
	public List<FieldFault> check(CaseNumber caseNumber, Map<String, Object> answers, LocalDate today) {
		var start = date(answers, "employmentStartsOn");
		var decided = date(answers, "subsidyDecidedOn");
		return (start != null && decided != null && start.isBefore(decided))
				? List.of(FieldFault.of("employmentStartsOn", "paysubsidy.fault.beforeDecision")) : List.of();
	}

	private static LocalDate date(Map<String, Object> answers, String field) {
		return (answers.get(field) != null) ? LocalDate.parse(answers.get(field).toString()) : null;
	}

}
