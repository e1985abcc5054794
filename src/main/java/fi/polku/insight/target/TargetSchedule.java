package fi.polku.insight.target;

import fi.polku.process.EngineTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Checks every target each morning, while cases move by themselves. */
@Component
class TargetSchedule {

	private static final Logger log = LoggerFactory.getLogger(TargetSchedule.class);

	private final Targets targets;

	private final TargetCheck check;

	private final EngineTime engineTime;

	TargetSchedule(Targets targets, TargetCheck check, EngineTime engineTime) {
		this.targets = targets;
		this.check = check;
		this.engineTime = engineTime;
	}

	@Scheduled(cron = "0 15 6 * * *", zone = "Europe/Helsinki")
	void morning() {
		if (this.engineTime.executes()) {
			this.targets.all().forEach((id) -> {
				try {
					this.check.check(id);
				}
				catch (RuntimeException ex) {
					// the others are checked all the same; its page shows since when it
					// was not
					log.error("Target {} could not be checked", id, ex);
				}
			});
		}
	}

}
