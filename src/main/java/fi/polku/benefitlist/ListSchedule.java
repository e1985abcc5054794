package fi.polku.benefitlist;

import fi.polku.calendar.Helsinki;
import fi.polku.journey.Programmes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.CronTrigger;

/**
 * The weekly draw: Monday morning in Helsinki, each programme by itself, so that one
 * which stands still does not keep the others.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ListSchedule implements SchedulingConfigurer {

	private static final Logger log = LoggerFactory.getLogger(ListSchedule.class);

	private final InvitationDraw draw;

	private final Programmes programmes;

	ListSchedule(InvitationDraw draw, Programmes programmes) {
		this.draw = draw;
		this.programmes = programmes;
	}

	@Override
	public void configureTasks(ScheduledTaskRegistrar tasks) {
		tasks.addTriggerTask(this::drawWeekly, new CronTrigger("0 0 6 * * MON", Helsinki.ZONE));
	}

	void drawWeekly() {
		this.programmes.open().forEach((programme) -> {
			try {
				this.draw.drawWeekly(programme);
			}
			catch (RuntimeException ex) {
				log.warn("Nobody was drawn for {} this week; the queue stays as it is", programme.id(), ex);
			}
		});
	}

}
