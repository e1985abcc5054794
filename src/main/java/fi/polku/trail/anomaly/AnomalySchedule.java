package fi.polku.trail.anomaly;

import fi.polku.process.EngineTime;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Each hour, so that the night's look is not missed by a node that was down. */
@Component
class AnomalySchedule {

	private final AnomalySearch search;

	private final EngineTime engineTime;

	AnomalySchedule(AnomalySearch search, EngineTime engineTime) {
		this.search = search;
		this.engineTime = engineTime;
	}

	@Scheduled(cron = "0 25 * * * *")
	void look() {
		if (this.engineTime.executes()) {
			this.search.catchUp();
		}
	}

}
