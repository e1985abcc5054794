package fi.polku.demo;

import java.time.Duration;

import fi.polku.calendar.SimulatedClock;
import fi.polku.demo.Progress.Stage;
import fi.polku.process.EngineTime;
import jakarta.annotation.PreDestroy;
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

	private static final Duration LONGEST_DAY = Duration.ofSeconds(15);

	private final WaitingPage page;

	private final History history;

	private final SimulatedClock clock;

	private final EngineTime engineTime;

	private final HistoryMessages messages;

	private final DemoMoney money;

	private final boolean wanted;

	private volatile Thread making;

	DemoStart(WaitingPage page, History history, SimulatedClock clock, EngineTime engineTime, HistoryMessages messages,
			DemoMoney money, @Value("${polku.demo-data:true}") boolean wanted) {
		this.page = page;
		this.history = history;
		this.clock = clock;
		this.engineTime = engineTime;
		this.messages = messages;
		this.money = money;
		this.wanted = wanted;
	}

	@EventListener
	void ready(ApplicationReadyEvent event) {
		if (this.wanted && !this.history.isMade()) {
			this.making = new Thread(this::make, "demo-history");
			this.making.setDaemon(true);
			this.making.start();
		}
		else {
			open();
		}
	}

	/** Lets the day that is being lived come to its end. */
	@PreDestroy
	void stop() throws InterruptedException {
		this.history.stop();
		if (this.making != null) {
			this.making.join(LONGEST_DAY.toMillis());
		}
	}

	private void make() {
		try {
			this.page.show(new Progress(Stage.MAKING, 0));
			long began = System.nanoTime();
			int faults = this.history.make(this.page::show);
			this.clock.reset();
			this.engineTime.reset();
			if (this.history.isMade()) {
				this.money.spend();
				log.info("The history of Mallila took {} s; {} acts were refused.",
						Duration.ofNanos(System.nanoTime() - began).toSeconds(), faults);
				open();
			}
		}
		catch (RuntimeException ex) {
			log.error("The history of Mallila could not be finished.", ex);
			this.page.show(new Progress(Stage.FAILED, 0));
		}
	}

	private void open() {
		this.messages.went();
		this.engineTime.startJobExecutor();
		this.page.show(new Progress(Stage.READY, 100));
	}

}
