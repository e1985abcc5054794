package fi.polku.worklist;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;

import org.springframework.stereotype.Component;

/** Lets the task list hear of every human task of the engine. */
@Component
class WorkListPlugin extends AbstractProcessEnginePlugin {

	private final BpmnParseListener humanTasks;

	private final HistoryEventHandler history;

	WorkListPlugin(HumanTasks humanTasks, TaskHistory history) {
		this.humanTasks = humanTasks;
		this.history = history;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		var listeners = configuration.getCustomPostBPMNParseListeners();
		List<BpmnParseListener> all = (listeners != null) ? new ArrayList<>(listeners) : new ArrayList<>();
		all.add(this.humanTasks);
		configuration.setCustomPostBPMNParseListeners(all);
		configuration.getCustomHistoryEventHandlers().add(this.history);
	}

}
