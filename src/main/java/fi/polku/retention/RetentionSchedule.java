package fi.polku.retention;

import fi.polku.process.EngineTime;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Each night, after the facts were compared with a history that is still whole. */
@Component
class RetentionSchedule {

	private final NightlyErasure erasure;

	private final EngineTime engineTime;

	RetentionSchedule(NightlyErasure erasure, EngineTime engineTime) {
		this.erasure = erasure;
		this.engineTime = engineTime;
	}

	@Scheduled(cron = "0 30 4 * * *", zone = "Europe/Helsinki")
	void night() {
		if (this.engineTime.executes()) {
			this.erasure.run(false, "polku");
		}
	}

}
