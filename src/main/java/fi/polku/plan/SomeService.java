package fi.polku.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fi.polku.process.CaseNumber;
import fi.polku.process.form.FieldFault;
import fi.polku.process.form.FormRule;

import org.springframework.stereotype.Component;

/** A plan that goes on with services has at least one; else it would end at once. */
@Component
class SomeService implements FormRule {

	@Override
	public String element() {
		return "draftPlan";
	}

	@Override
	public List<FieldFault> check(CaseNumber caseNumber, Map<String, Object> answers, LocalDate today) {
		boolean hasOne = answers.entrySet()
			.stream()
			.anyMatch((answer) -> answer.getKey().startsWith("wants") && Boolean.TRUE.equals(answer.getValue()));
		return ("services".equals(answers.get("planOutcome")) && !hasOne)
				? List.of(FieldFault.of("wantsWorkTrial", "plan.fault.noService")) : List.of();
	}

}
