package fi.polku.process;

import java.util.List;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the modules that a run has ended. */
@Component
class EndsOfRuns extends AbstractProcessEnginePlugin {

	private final ApplicationEventPublisher events;

	EndsOfRuns(ApplicationEventPublisher events) {
		this.events = events;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		configuration.getCustomHistoryEventHandlers().add(new Ends());
	}

	private final class Ends implements HistoryEventHandler {

		@Override
		public void handleEvent(HistoryEvent event) {
			if (event instanceof HistoricProcessInstanceEventEntity
					&& event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_END)) {
				EndsOfRuns.this.events.publishEvent(new RunEnded(event.getProcessInstanceId()));
			}
		}

		@Override
		public void handleEvents(List<HistoryEvent> all) {
			all.forEach(this::handleEvent);
		}

	}

}
