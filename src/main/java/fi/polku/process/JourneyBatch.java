package fi.polku.process;

import java.util.Map;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts many journeys inside one command of the engine, so that their rows are written
 * together.
 */
@Service
@Transactional
public class JourneyBatch {

	private final Journeys journeys;

	private final CommandExecutor commands;

	JourneyBatch(Journeys journeys, ProcessEngineConfigurationImpl engine) {
		this.journeys = journeys;
		this.commands = engine.getCommandExecutorTxRequired();
	}

	/**
	 * Starts the newest version of a model for each case.
	 * @param facts routing facts by case
	 */
	public void start(String model, Map<CaseNumber, Map<String, Object>> facts) {
		this.commands.execute((context) -> {
			facts.forEach((number, routing) -> this.journeys.start(number, model, null, routing));
			return null;
		});
	}

}
