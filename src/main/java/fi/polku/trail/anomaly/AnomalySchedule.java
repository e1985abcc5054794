package fi.polku.trail.anomaly;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import fi.polku.calendar.Helsinki;
import fi.polku.process.EngineTime;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Each minute at what has been read since, and each hour at the days that have ended, so
 * that nothing is missed by a node that was down.
 */
@Component
class AnomalySchedule {

	/** What was written a moment ago may not have been committed at the last look. */
	private static final Duration SETTLING = Duration.ofMinutes(2);

	private final AnomalySearch search;

	private final EngineTime engineTime;

	private final Clock clock;

	private Instant looked;

	AnomalySchedule(AnomalySearch search, EngineTime engineTime, Clock clock) {
		this.search = search;
		this.engineTime = engineTime;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${polku.trail.judged-every:1m}")
	void look() {
		if (this.engineTime.executes()) {
			var now = this.clock.instant();
			this.search.lookNow((this.looked != null) ? this.looked.minus(SETTLING)
					: Helsinki.startOfDay(Helsinki.today(this.clock)));
			this.looked = now;
		}
	}

	@Scheduled(cron = "0 25 * * * *")
	void catchUp() {
		if (this.engineTime.executes()) {
			this.search.catchUp();
		}
	}

}
