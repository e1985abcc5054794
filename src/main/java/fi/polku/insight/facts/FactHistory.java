package fi.polku.insight.facts;

import java.util.List;

import fi.polku.process.AtCommit;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;

import org.springframework.beans.factory.ObjectProvider;

/** Hears of every run of a model and of a step that makes a fact. */
class FactHistory implements HistoryEventHandler {

	private final AtCommit<TouchedFacts> atCommit;

	FactHistory(ObjectProvider<FactRows> rows) {
		this.atCommit = new AtCommit<>(TouchedFacts::none, (touched) -> rows.getObject().write(touched.take()));
	}

	@Override
	public void handleEvent(HistoryEvent event) {
		if (event instanceof HistoricActivityInstanceEventEntity step
				&& KindOfStep.of(step.getActivityType()) != null) {
			this.atCommit.collected().events().add(step.getActivityInstanceId());
			this.atCommit.collected().definitions().add(step.getProcessDefinitionId());
		}
		else if (event instanceof HistoricProcessInstanceEventEntity) {
			this.atCommit.collected().instances().add(event.getProcessInstanceId());
			if (event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_MIGRATE)) {
				this.atCommit.collected().migrated().add(event.getProcessInstanceId());
			}
		}
	}

	@Override
	public void handleEvents(List<HistoryEvent> events) {
		events.forEach(this::handleEvent);
	}

}
