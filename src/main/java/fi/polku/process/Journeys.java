package fi.polku.process;

import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The journeys of cases in the engine: start one, tell it what happened, ask where it
 * stands. Whoever starts a journey inserts the case first, in the same transaction.
 */
@Service
@Transactional
public class Journeys {

	private final RuntimeService runtime;

	private final HistoryService history;

	private final TaskService tasks;

	private final Models models;

	private final JdbcClient jdbc;

	private final AwaitedMessages events;

	Journeys(RuntimeService runtime, HistoryService history, TaskService tasks, Models models, JdbcClient jdbc) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.history = history;
		this.models = models;
		this.jdbc = jdbc;
		this.events = new AwaitedMessages(runtime, models);
	}

	/**
	 * Starts the newest version of a model for a case.
	 * @param startEvent the id of the start event, or {@code null} where the model has
	 * one plain start
	 * @param facts routing facts, as {@link Variable#stored} gives them
	 */
	public void start(CaseNumber caseNumber, String model, String startEvent, Map<String, Object> facts) {
		if (startEvent == null) {
			this.runtime.startProcessInstanceByKey(model, caseNumber.value(), facts);
		}
		else {
			this.runtime.createProcessInstanceByKey(model)
				.businessKey(caseNumber.value())
				.startBeforeActivity(startEvent)
				.setVariables(facts)
				.execute();
		}
	}

	/** Whether any part of the case's journey is still open. */
	public boolean isRunning(CaseNumber caseNumber) {
		return !running(caseNumber).isEmpty();
	}

	/** Whether a run of the model is open for the case. */
	public boolean isRunning(CaseNumber caseNumber, String model) {
		return running(caseNumber).stream()
			.anyMatch((run) -> this.models.of(run.definition(), Locale.forLanguageTag("fi")).key().equals(model));
	}

	/**
	 * The messages that the case now waits for, over its whole call tree; none of a model
	 * that is stopped.
	 */
	public List<WaitingEvent> waiting(CaseNumber caseNumber) {
		return running(caseNumber).stream()
			.filter((instance) -> !instance.stopped())
			.flatMap((instance) -> this.events.of(instance).stream())
			.toList();
	}

	/** Whether something of the case is stopped and cannot be told anything now. */
	public boolean isStopped(CaseNumber caseNumber) {
		return running(caseNumber).stream().anyMatch(Running::stopped);
	}

	/** The running instances of the case's call tree; the engine's own query is slow. */
	private List<Running> running(CaseNumber caseNumber) {
		return this.jdbc.sql("""
				select id_ as id, proc_def_id_ as definition, suspension_state_ = 2 as stopped
				  from act_ru_execution
				 where business_key_ = :case and parent_id_ is null
				 order by id_
				""").param("case", caseNumber.value()).query(Running.class).list();
	}

	/** Tells the case what happened. The event must be one that {@link #waiting} gave. */
	public void report(WaitingEvent event, Map<String, Object> facts) {
		this.runtime.messageEventReceived(event.element(), event.executionId(), facts);
	}

	/** Sets routing facts on every running instance of the case. */
	public void tell(CaseNumber caseNumber, Map<String, Object> facts) {
		running(caseNumber).forEach((instance) -> this.runtime.setVariables(instance.id(), facts));
	}

	/**
	 * The ids of the activities in which the case now stands, over its whole call tree.
	 */
	public Set<String> standsIn(CaseNumber caseNumber) {
		return running(caseNumber).stream()
			.flatMap((instance) -> this.runtime.getActiveActivityIds(instance.id()).stream())
			.collect(Collectors.toSet());
	}

	/**
	 * The values that the running models of the case now have under these names, nulls
	 * left out.
	 */
	public List<Object> facts(CaseNumber caseNumber, List<String> names) {
		var instances = running(caseNumber).stream().map(Running::id).toArray(String[]::new);
		return this.runtime.createVariableInstanceQuery()
			.processInstanceIdIn(instances)
			.variableNameIn(names.toArray(String[]::new))
			.list()
			.stream()
			.map(VariableInstance::getValue)
			.filter(Objects::nonNull)
			.toList();
	}

	/** Moves the due date of a human task that is still open. */
	public void moveDue(String taskId, Instant due) {
		if (taskId != null && this.tasks.createTaskQuery().taskId(taskId).count() == 1) {
			this.tasks.setDueDate(taskId, Date.from(due));
		}
	}

	/**
	 * Every element the case has entered, in the order in which it entered them: at the
	 * same instant as the engine counted them, what a call activity began right after it.
	 */
	@Transactional(readOnly = true)
	public List<Passed> passed(CaseNumber caseNumber) {
		var byInstance = this.history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(caseNumber.value())
			.orderByProcessInstanceStartTime()
			.asc()
			.list()
			.stream()
			.map(HistoricProcessInstance::getId)
			.collect(Collectors.toMap((id) -> id, this::passedIn, (one, other) -> one, LinkedHashMap::new));
		return Occurrence.order(byInstance);
	}

	private List<Passed> passedIn(String processInstance) {
		return this.history.createHistoricActivityInstanceQuery()
			.processInstanceId(processInstance)
			.orderPartiallyByOccurrence()
			.asc()
			.orderByActivityId()
			.asc()
			.list()
			.stream()
			.map(Passed::of)
			.toList();
	}

	record Running(String id, String definition, boolean stopped) {
	}

}
