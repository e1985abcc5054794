package fi.polku.demo;

import fi.polku.demo.Progress.Stage;
import fi.polku.process.EngineTime;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The health of the job executor, which stands still on purpose while the history is
 * made. Takes the place of the engine's indicator by its name.
 */
@Component("jobExecutorHealthIndicator")
@Profile("demo")
class ExecutorHealth implements HealthIndicator {

	private final WaitingPage page;

	private final EngineTime engineTime;

	ExecutorHealth(WaitingPage page, EngineTime engineTime) {
		this.page = page;
		this.engineTime = engineTime;
	}

	@Override
	public Health health() {
		var stage = this.page.shown().stage();
		boolean isWell = (stage == Stage.READY) ? this.engineTime.executes() : stage == Stage.MAKING;
		return (isWell ? Health.up() : Health.down()).build();
	}

}
