package fi.polku.insight.facts;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets the facts hear of what the engine does. */
@Component
class FactsPlugin extends AbstractProcessEnginePlugin {

	private final FactHistory history;

	FactsPlugin(ObjectProvider<FactRows> rows) {
		this.history = new FactHistory(rows);
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		configuration.getCustomHistoryEventHandlers().add(this.history);
	}

}
