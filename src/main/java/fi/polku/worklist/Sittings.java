package fi.polku.worklist;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

import fi.polku.process.Model;
import fi.polku.process.ModelElement;
import fi.polku.process.Models;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The steps that are gone through in one sitting with the client, over the models of the
 * journey, in order.
 */
@Component
class Sittings {

	private static final String PROPERTY = "polku:sitting";

	private final Models models;

	private final JdbcClient jdbc;

	Sittings(Models models, JdbcClient jdbc) {
		this.models = models;
		this.jdbc = jdbc;
	}

	/** The steps of the task's sitting; empty where it has none or stands alone. */
	List<Stage> of(OpenTask task, Locale locale) {
		if (task.sitting() == null) {
			return List.of();
		}
		var stages = new ArrayList<Stage>();
		var passed = true;
		for (var element : steps(task, locale)) {
			var now = element.id().equals(task.item().step());
			passed = passed && !now;
			stages.add(new Stage(element.name(), now ? "now" : passed ? "done" : "next"));
		}
		return (stages.size() > 1) ? stages : List.of();
	}

	private List<ModelElement> steps(OpenTask task, Locale locale) {
		var own = this.models.of(task.item().definitionId(), locale);
		var all = new ArrayList<Model>();
		parents(task.item().id()).forEach((parent) -> this.models.of(parent, locale)
			.elements()
			.values()
			.stream()
			.filter((element) -> element.calledElement() != null)
			.map(ModelElement::calledElement)
			.distinct()
			.forEach((called) -> all.add(called.equals(own.key()) ? own : this.models.newest(called, locale))));
		if (all.stream().noneMatch((model) -> model.key().equals(own.key()))) {
			all.add(0, own);
		}
		var steps = new LinkedHashSet<ModelElement>();
		all.forEach((model) -> model.elements()
			.values()
			.stream()
			.filter((element) -> task.sitting().equals(element.property(PROPERTY)))
			.forEach(steps::add));
		return List.copyOf(steps);
	}

	/** The version of the model that calls the task's own, if any. */
	private List<String> parents(String taskId) {
		return this.jdbc.sql("""
				select p.proc_def_id_
				  from act_ru_task t
				  join act_ru_execution i on i.id_ = t.proc_inst_id_
				  join act_ru_execution p on p.id_ = i.super_exec_
				 where t.id_ = :task
				""").param("task", taskId).query(String.class).list();
	}

	/**
	 * A step of a sitting.
	 *
	 * @param state done, now or next
	 */
	public record Stage(String name, String state) {
	}

}
