package fi.polku.notice;

import fi.polku.process.EngineTime;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A round a minute, while cases move by themselves. */
@Component
class NoticeSchedule {

	private final NoticeRound round;

	private final EngineTime engineTime;

	NoticeSchedule(NoticeRound round, EngineTime engineTime) {
		this.round = round;
		this.engineTime = engineTime;
	}

	@Scheduled(fixedDelay = 60_000)
	void look() {
		if (this.engineTime.executes()) {
			this.round.look();
		}
	}

}
