package fi.polku.workshop.operation;

import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.security.Users;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Does the stops of models whose instant has come, in the name of who ordered them; of
 * many nodes whichever takes one first.
 */
@Component
class StopWorker {

	private static final Logger log = LoggerFactory.getLogger(StopWorker.class);

	private final ModelStops stops;

	private final ModelStopping stopping;

	private final Users users;

	private final CurrentUser current;

	StopWorker(ModelStops stops, ModelStopping stopping, Users users, CurrentUser current) {
		this.stops = stops;
		this.stopping = stopping;
		this.users = users;
		this.current = current;
	}

	@Scheduled(fixedDelay = 15_000)
	void look() {
		for (var due : this.stops.due()) {
			try {
				this.current.as(this.users.find(due.by()).orElse(Person.SYSTEM), () -> {
					this.stopping.perform(due.id());
					return null;
				});
			}
			catch (RuntimeException ex) {
				log.warn("the stop {} of a model is tried again", due.id(), ex);
			}
		}
	}

}
