package fi.polku.workshop.migration;

import java.util.Optional;

import fi.polku.workshop.migration.MoveRoute.StepFault;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;

import org.springframework.stereotype.Component;

/**
 * Lets the engine try whether one case fits, in a command that is broken off before
 * anything is written.
 */
@Component
class Fit {

	private final MoveRoutes routes;

	private final RuntimeService runtime;

	private final ProcessEngineConfigurationImpl engine;

	Fit(MoveRoutes routes, RuntimeService runtime, ProcessEngineConfigurationImpl engine) {
		this.routes = routes;
		this.runtime = runtime;
		this.engine = engine;
	}

	Optional<StepFault> fault(MoveRoute route, String instance) {
		try {
			this.engine.getCommandExecutorTxRequired().execute((context) -> {
				this.runtime.newMigration(this.routes.plan(route)).processInstanceIds(instance).execute();
				throw new Fits();
			});
			throw new IllegalStateException("the trial was not broken off");
		}
		catch (Fits fits) {
			return Optional.empty();
		}
		catch (MigratingProcessInstanceValidationException ex) {
			return Optional.of(EngineFault.of(ex));
		}
		catch (ProcessEngineException ex) {
			// it ended or moved on this very moment
			return Optional.empty();
		}
	}

	/** The engine logs a request of a user that cannot be done as no fault of its own. */
	private static final class Fits extends BadUserRequestException {

	}

}
