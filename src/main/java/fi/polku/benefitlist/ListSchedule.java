package fi.polku.benefitlist;

import fi.polku.calendar.Helsinki;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.support.CronTrigger;

/** The weekly draw: Monday morning in Helsinki. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ListSchedule implements SchedulingConfigurer {

	private final InvitationDraw draw;

	ListSchedule(InvitationDraw draw) {
		this.draw = draw;
	}

	@Override
	public void configureTasks(ScheduledTaskRegistrar tasks) {
		tasks.addTriggerTask(this.draw::drawWeekly, new CronTrigger("0 0 6 * * MON", Helsinki.ZONE));
	}

}
