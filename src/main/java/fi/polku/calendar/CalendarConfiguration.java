package fi.polku.calendar;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

	/** The one source of time; tests and the making of demo history move another. */
	@Bean
	@Profile("!demo")
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	@Profile("demo")
	SimulatedClock simulatedClock() {
		return new SimulatedClock();
	}

}
