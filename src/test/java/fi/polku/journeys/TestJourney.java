package fi.polku.journeys;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import fi.polku.casefile.NewRecord;
import fi.polku.casefile.Records;
import fi.polku.process.CaseNumber;
import fi.polku.process.Journeys;
import fi.polku.process.Models;
import fi.polku.process.WaitingEvent;
import fi.polku.process.form.Field;
import fi.polku.process.form.Form;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One running journey, moved by hand: tasks completed with their routing answers, events
 * reported, timers fired, asynchronous steps run.
 */
public class TestJourney {

	private final CaseNumber caseNumber;

	private final ProcessEngine engine;

	private final Journeys journeys;

	private final Models models;

	private final Records records;

	private final ProcessInstance instance;

	TestJourney(CaseNumber caseNumber, String model, ProcessEngine engine, Journeys journeys, Models models,
			Records records) {
		this.caseNumber = caseNumber;
		this.engine = engine;
		this.journeys = journeys;
		this.models = models;
		this.records = records;
		this.instance = engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseNumber.value())
			.processDefinitionKey(model)
			.singleResult();
	}

	public CaseNumber caseNumber() {
		return this.caseNumber;
	}

	/** The instance, for camunda-bpm-assert; it may have ended. */
	public ProcessInstance instance() {
		return this.instance;
	}

	/** The open task of that step anywhere in the journey. */
	public Task task(String step) {
		var tasks = tasks(step);
		assertThat(tasks).as("open task " + step).isNotEmpty();
		return tasks.get(0);
	}

	/** All open tasks of that step. */
	public List<Task> tasks(String step) {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(this.caseNumber.value())
			.taskDefinitionKey(step)
			.orderByTaskCreateTime()
			.asc()
			.list();
	}

	/**
	 * Completes the open task of the step with answers in pairs: field, value. They are
	 * kept as a record; the routing ones go to the engine, and routing fields left out
	 * become null, as they do when they were not asked.
	 */
	public TestJourney complete(String step, Object... answers) {
		var task = task(step);
		this.engine.getTaskService().complete(task.getId(), kept(task.getProcessDefinitionId(), step, answers));
		return this;
	}

	/** Reports an event the journey waits for, with answers in pairs. */
	public TestJourney happens(String event, Object... answers) {
		var waiting = this.journeys.waiting(this.caseNumber)
			.stream()
			.filter((one) -> one.element().equals(event))
			.findFirst();
		assertThat(waiting).as("waits for " + event).isPresent();
		this.journeys.report(waiting.get(), kept(waiting.get().definitionId(), event, answers));
		return this;
	}

	/** The events that may be told now. */
	public List<String> waitsFor() {
		return this.journeys.waiting(this.caseNumber).stream().map(WaitingEvent::element).toList();
	}

	/** Fires the timer of the event, whenever it is due. */
	public TestJourney fireTimer(String event) {
		return execute(event);
	}

	/** Runs the asynchronous step that waits. */
	public TestJourney run(String step) {
		return execute(step);
	}

	/** The job that waits at the element: a timer or an asynchronous step. */
	public Job job(String element) {
		var management = this.engine.getManagementService();
		var jobs = this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.caseNumber.value())
			.list()
			.stream()
			.flatMap((one) -> management.createJobQuery()
				.processInstanceId(one.getId())
				.activityId(element)
				.list()
				.stream())
			.toList();
		assertThat(jobs).as("job of " + element).isNotEmpty();
		return jobs.get(0);
	}

	/** A variable of the instance, after its end too. */
	public Object variable(String name) {
		return this.engine.getHistoryService()
			.createHistoricVariableInstanceQuery()
			.processInstanceId(this.instance.getId())
			.variableName(name)
			.list()
			.stream()
			.filter((one) -> one.getActivityInstanceId().equals(this.instance.getId()))
			.findFirst()
			.map((one) -> one.getValue())
			.orElse(null);
	}

	private TestJourney execute(String element) {
		this.engine.getManagementService().executeJob(job(element).getId());
		return this;
	}

	private Map<String, Object> kept(String definitionId, String element, Object... answers) {
		Form form = this.models.of(definitionId, Locale.forLanguageTag("fi")).get(element).form();
		var given = pairs(answers);
		assertThat(form.asked().stream().map(Field::id)).as("fields of " + element).containsAll(given.keySet());
		this.records.save(new NewRecord(this.caseNumber, element, definitionId, null, form, given, "staff"));
		return Records.routing(given, form.fields());
	}

	static Map<String, Object> pairs(Object... pairs) {
		var map = new LinkedHashMap<String, Object>();
		for (int i = 0; i < pairs.length; i += 2) {
			map.put((String) pairs[i], pairs[i + 1]);
		}
		return new HashMap<>(map);
	}

}
