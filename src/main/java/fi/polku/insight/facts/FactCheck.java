package fi.polku.insight.facts;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import fi.polku.process.EngineTime;
import fi.polku.trail.Trail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Compares the facts with their history, each night and when somebody asks; what this
 * node found last is told.
 */
@Component
class FactCheck {

	private static final Logger log = LoggerFactory.getLogger(FactCheck.class);

	private final FactRows rows;

	private final EngineTime engineTime;

	private final Trail trail;

	private final Clock clock;

	private volatile Checked last;

	FactCheck(FactRows rows, EngineTime engineTime, Trail trail, Clock clock) {
		this.rows = rows;
		this.engineTime = engineTime;
		this.trail = trail;
		this.clock = clock;
	}

	/** What somebody who asks is told; the trail keeps it. */
	Checked asked() {
		var found = check();
		this.trail.asked("facts.checked", "audit", "differences=%d cases=%d runs=%d steps=%d"
			.formatted(found.differences(), found.cases(), found.runs(), found.steps()));
		return found;
	}

	Optional<Checked> last() {
		return Optional.ofNullable(this.last);
	}

	@Scheduled(cron = "0 30 3 * * *", zone = "Europe/Helsinki")
	void night() {
		if (this.engineTime.executes()) {
			var found = check();
			if (found.differences() > 0) {
				log.warn("{} facts differ from the history they come from", found.differences());
			}
		}
	}

	private Checked check() {
		var counted = this.rows.counted();
		this.last = new Checked(this.rows.differences(), this.clock.instant(), counted.cases(), counted.runs(),
				counted.steps());
		return this.last;
	}

	/**
	 * What was found.
	 *
	 * @param differences facts that are not what the history says; 0 when all is well
	 * @param at when it was found
	 * @param cases facts of cases
	 * @param runs facts of runs of models
	 * @param steps facts of runs of steps
	 */
	record Checked(int differences, Instant at, long cases, long runs, long steps) {
	}

}
