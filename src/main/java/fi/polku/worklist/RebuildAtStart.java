package fi.polku.worklist;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** At start the read model is compared with the engine and made anew where it differs. */
@Component
class RebuildAtStart {

	private static final Logger log = LoggerFactory.getLogger(RebuildAtStart.class);

	private final WorkItemRows rows;

	RebuildAtStart(WorkItemRows rows) {
		this.rows = rows;
	}

	@EventListener(ApplicationReadyEvent.class)
	void check() {
		var differences = this.rows.differences();
		if (differences > 0) {
			log.warn("{} rows of the task list differ from the engine; making them anew", differences);
			this.rows.rebuild();
		}
	}

}
