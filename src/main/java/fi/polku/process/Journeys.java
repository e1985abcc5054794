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
import java.util.stream.Stream;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;

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

	Journeys(RuntimeService runtime, HistoryService history, TaskService tasks, Models models) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.history = history;
		this.models = models;
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
		return this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber.value()).count() > 0;
	}

	/** The messages that the case now waits for, over its whole call tree. */
	public List<WaitingEvent> waiting(CaseNumber caseNumber) {
		return running(caseNumber).flatMap((instance) -> waiting(instance).stream()).toList();
	}

	/** The running instances of the case's call tree. */
	private Stream<ProcessInstance> running(CaseNumber caseNumber) {
		return this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber.value()).list().stream();
	}

	private List<WaitingEvent> waiting(ProcessInstance instance) {
		return this.runtime.createEventSubscriptionQuery()
			.processInstanceId(instance.getId())
			.eventType("message")
			.list()
			.stream()
			.filter((subscription) -> !isUnderWay(instance, subscription))
			.map((subscription) -> new WaitingEvent(subscription.getActivityId(), instance.getProcessDefinitionId(),
					subscription.getExecutionId()))
			.toList();
	}

	/**
	 * An event marked {@code polku:once} is not offered while what it started still runs:
	 * the sub-process that it starts, or the elements that follow it.
	 */
	private boolean isUnderWay(ProcessInstance instance, EventSubscription subscription) {
		var model = this.models.of(instance.getProcessDefinitionId(), Locale.forLanguageTag("fi"));
		var event = model.get(subscription.getActivityId());
		if (!event.isTrue("polku:once")) {
			return false;
		}
		var now = this.runtime.getActivityInstance(instance.getId());
		var started = "startEvent".equals(event.type()) ? List.of(event.parent()) : event.next();
		return started.stream()
			.anyMatch((id) -> now.getActivityInstances(id).length + now.getTransitionInstances(id).length > 0);
	}

	/** Tells the case what happened. The event must be one that {@link #waiting} gave. */
	public void report(WaitingEvent event, Map<String, Object> facts) {
		this.runtime.messageEventReceived(event.element(), event.executionId(), facts);
	}

	/** Sets routing facts on every running instance of the case. */
	public void tell(CaseNumber caseNumber, Map<String, Object> facts) {
		running(caseNumber).forEach((instance) -> this.runtime.setVariables(instance.getId(), facts));
	}

	/**
	 * The ids of the activities in which the case now stands, over its whole call tree.
	 */
	public Set<String> standsIn(CaseNumber caseNumber) {
		return running(caseNumber).flatMap((instance) -> this.runtime.getActiveActivityIds(instance.getId()).stream())
			.collect(Collectors.toSet());
	}

	/**
	 * The values that the running models of the case now have under these names, nulls
	 * left out.
	 */
	public List<Object> facts(CaseNumber caseNumber, List<String> names) {
		var instances = running(caseNumber).map(ProcessInstance::getId).toArray(String[]::new);
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
			.map(Journeys::passed)
			.toList();
	}

	private static Passed passed(HistoricActivityInstance one) {
		return new Passed(one.getId(), one.getProcessInstanceId(), one.getProcessDefinitionId(), one.getActivityId(),
				one.getActivityType(), one.getStartTime().toInstant(), instant(one.getEndTime()), one.isCanceled(),
				one.getCalledProcessInstanceId(), one.getTaskId(), one.getAssignee());
	}

	private static Instant instant(Date date) {
		return (date != null) ? date.toInstant() : null;
	}

}
