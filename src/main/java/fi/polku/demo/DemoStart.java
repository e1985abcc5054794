package fi.polku.demo;

import fi.polku.demo.Progress.Stage;
import fi.polku.process.EngineTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the pages, after the history has been made where there is none yet. */
@Component
@Profile("demo")
class DemoStart {

	private static final Logger log = LoggerFactory.getLogger(DemoStart.class);

	private final WaitingPage page;

	private final EngineTime engineTime;

	private final boolean wanted;

	DemoStart(WaitingPage page, EngineTime engineTime, @Value("${polku.demo-data:true}") boolean wanted) {
		this.page = page;
		this.engineTime = engineTime;
		this.wanted = wanted;
	}

	@EventListener
	void ready(ApplicationReadyEvent event) {
		open();
	}

	private void open() {
		this.engineTime.startJobExecutor();
		this.page.show(new Progress(Stage.READY, 100));
		log.info("Mallila is open; demo data: {}", this.wanted);
	}

}
