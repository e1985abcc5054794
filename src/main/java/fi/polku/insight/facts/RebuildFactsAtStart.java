package fi.polku.insight.facts;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A database from before there were facts gets them at its first start; one that was
 * restored gets its facts readable.
 */
@Component
class RebuildFactsAtStart {

	private static final Logger log = LoggerFactory.getLogger(RebuildFactsAtStart.class);

	private final FactRows rows;

	RebuildFactsAtStart(FactRows rows) {
		this.rows = rows;
	}

	@EventListener(ApplicationReadyEvent.class)
	void check() {
		if (this.rows.areFromElsewhere()) {
			log.info("Facts of another server are adopted");
			this.rows.adopt();
		}
		if (this.rows.areMissing()) {
			log.info("Facts are made of the history there is");
			this.rows.rebuild();
		}
	}

}
