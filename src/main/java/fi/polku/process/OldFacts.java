package fi.polku.process;

import java.sql.Timestamp;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricDetail;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.runtime.Execution;

import org.springframework.stereotype.Component;

/** Gives the routing facts of an instance the values they had at an instant. */
@Component
class OldFacts {

	private static final Comparator<HistoricVariableUpdate> ORDER = Comparator
		.<HistoricVariableUpdate, Date>comparing(HistoricDetail::getTime)
		.thenComparing((one) -> ((HistoryEvent) one).getSequenceCounter());

	private final HistoryService history;

	private final RuntimeService runtime;

	OldFacts(HistoryService history, RuntimeService runtime) {
		this.history = history;
		this.runtime = runtime;
	}

	void restore(String instance, Timestamp since) {
		var scopes = this.runtime.createExecutionQuery()
			.processInstanceId(instance)
			.list()
			.stream()
			.map(Execution::getId)
			.collect(Collectors.toSet());
		updates(instance).values().forEach((updates) -> restore(updates, scopes, since));
	}

	/** Every value of every variable, by the variable. */
	private Map<String, List<HistoricVariableUpdate>> updates(String instance) {
		return this.history.createHistoricDetailQuery()
			.processInstanceId(instance)
			.variableUpdates()
			.list()
			.stream()
			.map(HistoricVariableUpdate.class::cast)
			.sorted(ORDER)
			.collect(Collectors.groupingBy(HistoricVariableUpdate::getVariableInstanceId));
	}

	private void restore(List<HistoricVariableUpdate> updates, Set<String> scopes, Timestamp since) {
		var last = updates.get(updates.size() - 1);
		if (last.getTime().before(since) || !scopes.contains(last.getExecutionId())) {
			return;
		}
		var before = updates.stream().filter((one) -> one.getTime().before(since)).reduce((one, later) -> later);
		if (before.isPresent()) {
			this.runtime.setVariableLocal(last.getExecutionId(), last.getVariableName(), before.get().getValue());
		}
		else {
			this.runtime.removeVariableLocal(last.getExecutionId(), last.getVariableName());
		}
	}

}
