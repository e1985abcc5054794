package fi.polku.coverage;

import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

import org.springframework.boot.test.context.TestComponent;

/**
 * Notes every sequence flow that any test takes; the engine's history does not keep them.
 */
@TestComponent
public class TakenFlows extends AbstractProcessEnginePlugin {

	private final Set<String> taken = ConcurrentHashMap.newKeySet();

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		if (configuration.getCustomPostBPMNParseListeners() == null) {
			configuration.setCustomPostBPMNParseListeners(new ArrayList<>());
		}
		configuration.getCustomPostBPMNParseListeners().add(listening());
	}

	private BpmnParseListener listening() {
		ExecutionListener note = (execution) -> this.taken
			.add(((ExecutionEntity) execution).getProcessDefinition().getKey() + ":"
					+ execution.getCurrentTransitionId());
		return new AbstractBpmnParseListener() {
			@Override
			public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
				transition.addListener(ExecutionListener.EVENTNAME_TAKE, note);
			}
		};
	}

	/** Each as {@code process:flow}. */
	Set<String> taken() {
		return this.taken;
	}

}
