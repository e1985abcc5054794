package fi.polku.demo;

import fi.polku.calendar.SimulatedClock;
import fi.polku.process.EngineTime;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The application's clock and the engine's move together. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoTime {

	@Bean
	HistoryTime historyTime(SimulatedClock clock, EngineTime engineTime) {
		return new HistoryTime((instant) -> {
			clock.moveTo(instant);
			engineTime.moveTo(instant);
		});
	}

}
