package fi.polku.workshop.operation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import fi.polku.process.ModelElement;
import fi.polku.process.Models;
import fi.polku.process.SensitiveFacts;
import fi.polku.process.form.Field;
import fi.polku.process.form.Form;
import fi.polku.workshop.operation.OperatedCase.Run;
import fi.polku.worklist.FormViews;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a case is routed by now, as far as the forms of its models ask it. */
@Component
class RoutingFacts {

	private final Models models;

	private final RuntimeService runtime;

	private final FormViews views;

	private final SensitiveFacts sensitive;

	private final JdbcClient jdbc;

	RoutingFacts(Models models, RuntimeService runtime, FormViews views, SensitiveFacts sensitive, JdbcClient jdbc) {
		this.models = models;
		this.runtime = runtime;
		this.views = views;
		this.sensitive = sensitive;
		this.jdbc = jdbc;
	}

	/**
	 * In the order of the forms; one that has two values in two models stands there
	 * twice. Of what tells of health only that it is asked; none of a client who may not
	 * be known.
	 */
	List<RoutingFact> of(OperatedCase one, Locale locale) {
		if (!one.named()) {
			return List.of();
		}
		var values = values(one);
		var facts = new ArrayList<RoutingFact>();
		var hidden = this.sensitive.names();
		declared(one, locale).forEach((name, asked) -> {
			if (hidden.contains(name)) {
				var those = one.runs()
					.stream()
					.filter((run) -> asks(run, name) || values.get(run.instance()).containsKey(name))
					.toList();
				if (!those.isEmpty()) {
					facts.add(fact(asked, null, those, true));
				}
				return;
			}
			var byValue = new LinkedHashMap<Object, List<Run>>();
			one.runs()
				.stream()
				.filter((run) -> values.get(run.instance()).containsKey(name))
				.forEach((run) -> byValue
					.computeIfAbsent(String.valueOf(values.get(run.instance()).get(name)), (key) -> new ArrayList<>())
					.add(run));
			if (byValue.isEmpty()) {
				var asking = one.runs().stream().filter((run) -> asks(run, name)).toList();
				if (!asking.isEmpty()) {
					facts.add(fact(asked, null, asking, false));
				}
			}
			byValue.values()
				.forEach((runs) -> facts.add(fact(asked, values.get(runs.get(0).instance()).get(name), runs, false)));
		});
		return facts;
	}

	private RoutingFact fact(Asked asked, Object value, List<Run> runs, boolean sensitive) {
		var field = asked.field();
		var known = (value != null) ? Map.of(field.id(), value) : Map.<String, Object>of();
		var view = this.views.of(new Form(List.of(field)), known, Map.of(), List.of()).get(0);
		return new RoutingFact(field, asked.step(), value, runs.stream().map(Run::instance).toList(),
				runs.stream().map((run) -> run.model().name()).distinct().toList(), view, sensitive);
	}

	private static boolean asks(Run run, String name) {
		return run.model()
			.elements()
			.values()
			.stream()
			.anyMatch((element) -> element.form().field(name).filter(RoutingFacts::routes).isPresent());
	}

	/** By run, by name; what stands within a part of a model alone is left out. */
	private Map<String, Map<String, Object>> values(OperatedCase one) {
		var values = new LinkedHashMap<String, Map<String, Object>>();
		one.runs().forEach((run) -> values.put(run.instance(), new LinkedHashMap<>()));
		if (!values.isEmpty()) {
			this.runtime.createVariableInstanceQuery()
				.processInstanceIdIn(one.instances().toArray(String[]::new))
				.list()
				.stream()
				.filter((it) -> Objects.equals(it.getExecutionId(), it.getProcessInstanceId()))
				.forEach((VariableInstance it) -> values.get(it.getProcessInstanceId())
					.put(it.getName(), it.getValue()));
		}
		return values;
	}

	/** As the form asks it that the case came by last; else as a form of its models. */
	private Map<String, Asked> declared(OperatedCase one, Locale locale) {
		var fields = new LinkedHashMap<String, Asked>();
		one.runs().forEach((run) -> run.model().elements().values().forEach((it) -> declare(it, fields)));
		this.jdbc.sql("""
				select a.proc_def_id_ as definition, a.act_id_ as step
				  from act_hi_procinst p
				  join act_hi_actinst a on a.proc_inst_id_ = p.id_
				 where p.business_key_ = :case
				 group by a.proc_def_id_, a.act_id_
				 order by max(a.start_time_), max(a.sequence_counter_)
				""")
			.param("case", one.number().value())
			.query((row, at) -> this.models.of(row.getString("definition"), locale).element(row.getString("step")))
			.list()
			.forEach((step) -> step.ifPresent((it) -> declare(it, fields)));
		return fields;
	}

	private static void declare(ModelElement step, Map<String, Asked> fields) {
		step.form()
			.asked()
			.stream()
			.filter(RoutingFacts::routes)
			.forEach((it) -> fields.put(it.id(), new Asked(alone(it), step)));
	}

	private static boolean routes(Field field) {
		return field.isAsked() && field.dataClass().routes();
	}

	/** The field as it is asked where no other stands beside it. */
	private static Field alone(Field it) {
		return new Field(it.id(), it.label(), it.help(), it.type(), it.dataClass(), it.required(), false, it.options(),
				it.min(), it.max(), it.maxLength(), it.pattern(), null, null, null);
	}

	/** A field and what asks it. */
	private record Asked(Field field, ModelElement step) {
	}

}
