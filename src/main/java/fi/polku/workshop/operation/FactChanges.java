package fi.polku.workshop.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import fi.polku.process.CaseNumber;
import fi.polku.process.form.FieldFault;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what an open case is routed by, checked as the form does that asks it. What was
 * recorded stays as it was told.
 */
@Service
@Transactional
class FactChanges {

	private final OperatedCases cases;

	private final RoutingFacts facts;

	private final FactForm form;

	private final RuntimeService runtime;

	private final Trail trail;

	FactChanges(OperatedCases cases, RoutingFacts facts, FactForm form, RuntimeService runtime, Trail trail) {
		this.cases = cases;
		this.facts = facts;
		this.form = form;
		this.runtime = runtime;
		this.trail = trail;
	}

	/** The fact as it is in a run of the case. */
	RoutingFact get(CaseNumber number, String name, String in, Locale locale) {
		return find(this.cases.show(number, locale), name, in, locale);
	}

	/**
	 * Changes it in all runs in which it has the same value.
	 * @return what is wrong with the value; none where it was changed
	 * @throws Refusal where the value is another than the one seen
	 */
	List<FieldFault> change(CaseNumber number, String name, Changed changed, Locale locale) {
		var reason = Reason.of(changed.reason());
		var one = this.cases.hold(number, locale);
		var fact = find(one, name, changed.in(), locale);
		if (!fact.seen().equals(Objects.toString(changed.seen(), ""))) {
			throw Refusal.conflict("workshop.operation.fact.overtaken", fact.field().label());
		}
		var checked = this.form.check(number, fact, changed.value());
		if (!checked.isGood()) {
			return checked.faults();
		}
		var value = checked.values().get(name);
		if (Objects.toString(value, "").equals(fact.seen())) {
			return List.of(FieldFault.of(name, "workshop.operation.fact.same"));
		}
		fact.runs().forEach((run) -> this.runtime.setVariable(run, name, stored(value)));
		this.trail.did("operation.factChanged", "administration", name, number, List
			.of(Change.of(one.client(), name, fact.value(), value), Change.of(one.client(), "reason", null, reason)));
		return List.of();
	}

	private static Object stored(Object value) {
		return (value instanceof List<?> list) ? new ArrayList<>(list) : value;
	}

	private RoutingFact find(OperatedCase one, String name, String in, Locale locale) {
		var found = this.facts.of(one, locale)
			.stream()
			.filter((fact) -> fact.name().equals(name) && (in == null || fact.runs().contains(in)))
			.findFirst()
			.orElseThrow(() -> Refusal.notFound("workshop.operation.fact.unknown"));
		if (found.sensitive()) {
			throw Refusal.forbidden("workshop.operation.fact.sensitive");
		}
		return found;
	}

	/**
	 * A change as it is asked for.
	 *
	 * @param in a run of the case in which it stands
	 * @param seen the value that it had when the form opened; empty where it had none
	 */
	record Changed(String in, String seen, Object value, String reason) {
	}

}
