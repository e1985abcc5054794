package fi.polku.workshop.operation;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.polku.calendar.Helsinki;
import fi.polku.process.CaseNumber;
import fi.polku.process.form.Checked;
import fi.polku.process.form.Field;
import fi.polku.process.form.FieldFault;
import fi.polku.process.form.Form;
import fi.polku.process.form.FormCheck;
import fi.polku.process.form.FormRule;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.stereotype.Component;

/**
 * Checks a fact as the form does that asks it, beside what the case is routed by
 * otherwise: whether it is asked at all, and by the rules of the form.
 */
@Component
class FactForm {

	private final RuntimeService runtime;

	private final List<FormRule> rules;

	private final Clock clock;

	FactForm(RuntimeService runtime, List<FormRule> rules, Clock clock) {
		this.runtime = runtime;
		this.rules = rules;
		this.clock = clock;
	}

	/** The new value and what is wrong with it; what is not asked may be left empty. */
	Checked check(CaseNumber number, RoutingFact fact, Object sent) {
		var known = known(fact);
		boolean isEmpty = sent == null || sent.toString().isBlank();
		var when = fact.asking().form().field(fact.name()).map(Field::showIf).orElse(null);
		if (when != null && known.containsKey(when.field()) && !when.holds(known)) {
			var other = fact.asking().form().field(when.field()).map(Field::label).orElse(when.field());
			return new Checked(Map.of(), isEmpty ? List.of()
					: List.of(FieldFault.of(fact.name(), "workshop.operation.fact.notAsked", other)));
		}
		var today = Helsinki.today(this.clock);
		var answer = (sent != null) ? Map.of(fact.name(), sent) : Map.<String, Object>of();
		var checked = FormCheck.check(new Form(List.of(fact.field())), answer, today);
		if (!checked.isGood()) {
			return checked;
		}
		known.putAll(checked.values());
		return new Checked(checked.values(),
				this.rules.stream()
					.filter((rule) -> rule.element().equals(fact.asking().id()))
					.flatMap((rule) -> rule.check(number, known, today).stream())
					.filter((fault) -> fault.field().equals(fact.name()))
					.toList());
	}

	/** What else the form asks that the engine knows. */
	private Map<String, Object> known(RoutingFact fact) {
		var names = fact.asking()
			.form()
			.asked()
			.stream()
			.filter((field) -> field.dataClass().routes() && !field.id().equals(fact.name()))
			.map(Field::id)
			.toList();
		var known = new LinkedHashMap<String, Object>(this.runtime.getVariables(fact.in(), names));
		known.values().removeIf((value) -> value == null);
		return known;
	}

}
