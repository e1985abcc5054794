package fi.polku.workshop.operation;

import java.util.List;
import java.util.Locale;

import fi.polku.process.Model;
import fi.polku.process.Models;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom stopping a model would touch. */
@Component
class StopReach {

	private final JdbcClient jdbc;

	private final RepositoryService repository;

	private final Models models;

	StopReach(JdbcClient jdbc, RepositoryService repository, Models models) {
		this.jdbc = jdbc;
		this.repository = repository;
		this.models = models;
	}

	/** The versions, each with its open cases, their tasks and who has them in hand. */
	List<Touched> of(List<ProcessDefinition> versions) {
		return versions.stream()
			.map((one) -> this.jdbc.sql("""
					select (select count(*) from act_ru_execution p
					         where p.proc_def_id_ = :definition and p.parent_id_ is null) as cases,
					       count(*) as tasks, count(distinct w.assignee) as people
					  from work_item w
					 where w.definition_id = :definition
					""")
				.param("definition", one.getId())
				.query((row, at) -> new Touched(one.getVersion(), one.isSuspended(), row.getInt("cases"),
						row.getInt("tasks"), row.getInt("people")))
				.single())
			.toList();
	}

	/** The names of the models that call it and so wait for it. */
	List<String> callers(String model, Locale locale) {
		return this.repository.createProcessDefinitionQuery()
			.latestVersion()
			.list()
			.stream()
			.map((one) -> this.models.of(one.getId(), locale))
			.filter((one) -> one.elements().values().stream().anyMatch((it) -> model.equals(it.calledElement())))
			.map(Model::name)
			.sorted(String::compareToIgnoreCase)
			.toList();
	}

	/** A version and whom it would touch. */
	record Touched(int version, boolean stopped, int cases, int tasks, int people) {
	}

}
