package fi.polku.insight.report;

import java.time.Clock;

import fi.polku.calendar.Helsinki;
import fi.polku.process.EngineTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes what is due each morning, while cases move by themselves; what failed is tried
 * the next morning.
 */
@Component
class ReportSchedule {

	private static final Logger log = LoggerFactory.getLogger(ReportSchedule.class);

	private final Reports reports;

	private final ReportMaker maker;

	private final EngineTime engineTime;

	private final Clock clock;

	ReportSchedule(Reports reports, ReportMaker maker, EngineTime engineTime, Clock clock) {
		this.reports = reports;
		this.maker = maker;
		this.engineTime = engineTime;
		this.clock = clock;
	}

	@Scheduled(cron = "0 30 6 * * *", zone = "Europe/Helsinki")
	void morning() {
		if (this.engineTime.executes()) {
			this.reports.dueOn(Helsinki.today(this.clock)).forEach((id) -> {
				try {
					this.maker.make(id);
				}
				catch (RuntimeException ex) {
					// the others are made all the same; this one stays due and its page
					// shows it
					log.error("Report {} could not be made", id, ex);
				}
			});
		}
	}

}
