package fi.polku.database;

import java.util.TimeZone;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Refuses to start in another zone: the engine's columns carry none, and in Helsinki an
 * hour across the autumn change would be stored as zero.
 */
class UtcOnly implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		var zone = TimeZone.getDefault();
		if (!zone.hasSameRules(TimeZone.getTimeZone("UTC"))) {
			throw new DatabaseFault(
					"Polku keeps its times in UTC, but this Java runs in the zone %s. Start it with -Duser.timezone=UTC."
						.formatted(zone.getID()));
		}
	}

}
