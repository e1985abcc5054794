package fi.polku.worklist;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import fi.polku.calendar.Helsinki;
import fi.polku.process.CaseNumber;
import fi.polku.process.ModelElement;
import fi.polku.process.form.Checked;
import fi.polku.process.form.FieldFault;
import fi.polku.process.form.Form;
import fi.polku.process.form.FormCheck;
import fi.polku.process.form.FormRule;

import org.springframework.stereotype.Component;

/**
 * All checks of a form at once: its fields, the reasons for overriding a proposal, the
 * rules of its module.
 */
@Component
class AnswerCheck {

	private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");

	private final List<FormRule> rules;

	private final Clock clock;

	AnswerCheck(List<FormRule> rules, Clock clock) {
		this.rules = rules;
		this.clock = clock;
	}

	/**
	 * Checks the answers; a read-only field keeps what was known.
	 * @param proposals what was known when the form opened
	 */
	Checked check(ModelElement element, CaseNumber caseNumber, Map<String, ?> sent, Map<String, Object> proposals) {
		var form = element.form();
		var answers = new LinkedHashMap<String, Object>(sent);
		form.asked().stream().filter((field) -> field.readOnly()).forEach((field) -> {
			answers.remove(field.id());
			if (proposals.get(field.id()) != null) {
				answers.put(field.id(), proposals.get(field.id()));
			}
		});
		var today = Helsinki.today(this.clock);
		var checked = FormCheck.check(form, answers, today);
		var faults = new ArrayList<>(checked.faults());
		faults.addAll(missingReasons(form, checked.values(), proposals));
		this.rules.stream()
			.filter((rule) -> rule.element().equals(element.id()))
			.forEach((rule) -> faults.addAll(rule.check(caseNumber, checked.values(), today)));
		return new Checked(checked.values(), faults);
	}

	private static List<FieldFault> missingReasons(Form form, Map<String, Object> answers,
			Map<String, Object> proposals) {
		return form.asked()
			.stream()
			.filter((field) -> field.reasonFor() != null && isOverridden(field.reasonFor(), answers, proposals))
			.filter((field) -> String.valueOf(answers.getOrDefault(field.id(), "")).isBlank())
			.map((field) -> FieldFault.of(field.id(), "reason"))
			.toList();
	}

	static boolean isOverridden(String field, Map<String, Object> answers, Map<String, Object> proposals) {
		var proposed = proposals.get(field);
		return proposed != null && answers.get(field) != null
				&& !isSame(proposed.toString(), answers.get(field).toString());
	}

	/** 600 and 600.00 are the same amount. */
	private static boolean isSame(String one, String other) {
		return one.equals(other) || AMOUNT.matcher(one).matches() && AMOUNT.matcher(other).matches()
				&& new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
	}

}
