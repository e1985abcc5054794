package fi.polku.trail.chain;

import fi.polku.process.EngineTime;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A round every few seconds, while cases move by themselves. */
@Component
class SealerSchedule {

	private final Sealer sealer;

	private final EngineTime engineTime;

	SealerSchedule(Sealer sealer, EngineTime engineTime) {
		this.sealer = sealer;
		this.engineTime = engineTime;
	}

	@Scheduled(fixedDelayString = "${polku.trail.linked-every:10s}")
	void round() {
		if (this.engineTime.executes()) {
			this.sealer.round();
		}
	}

}
