package fi.polku.worklist;

import java.util.List;

import org.camunda.bpm.engine.impl.history.event.HistoricIdentityLinkLogEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;

import org.springframework.stereotype.Component;

/**
 * Hears of what fires no task listener: migration, suspension, a change of candidates.
 */
@Component
class TaskHistory implements HistoryEventHandler {

	private final TouchedTasks touched;

	TaskHistory(TouchedTasks touched) {
		this.touched = touched;
	}

	@Override
	public void handleEvent(HistoryEvent event) {
		if (event instanceof HistoricTaskInstanceEventEntity task
				&& event.isEventOfType(HistoryEventTypes.TASK_INSTANCE_MIGRATE)) {
			this.touched.touch(task.getTaskId());
		}
		else if (event instanceof HistoricIdentityLinkLogEventEntity link && link.getTaskId() != null) {
			this.touched.touch(link.getTaskId());
		}
		else if (event instanceof HistoricProcessInstanceEventEntity
				&& (event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_UPDATE)
						|| event.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_MIGRATE))) {
			this.touched.touchInstance(event.getProcessInstanceId());
		}
	}

	@Override
	public void handleEvents(List<HistoryEvent> events) {
		events.forEach(this::handleEvent);
	}

}
