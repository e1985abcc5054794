package fi.polku.notification;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import fi.polku.process.EngineTime;
import jakarta.annotation.PreDestroy;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends in a thread of its own, so that a slow server holds nothing else up; and only
 * while cases move by themselves.
 */
@Component
class SendingSchedule {

	private final ExecutorService thread = Executors.newSingleThreadExecutor((task) -> {
		var made = new Thread(task, "sending");
		made.setDaemon(true);
		return made;
	});

	private final AtomicBoolean busy = new AtomicBoolean();

	private final Sending sending;

	private final EngineTime engineTime;

	SendingSchedule(Sending sending, EngineTime engineTime) {
		this.sending = sending;
		this.engineTime = engineTime;
	}

	@Scheduled(fixedDelay = 5000)
	void begin() {
		if (this.engineTime.executes() && this.busy.compareAndSet(false, true)) {
			this.thread.execute(() -> {
				try {
					this.sending.round();
				}
				finally {
					this.busy.set(false);
				}
			});
		}
	}

	@PreDestroy
	void stop() {
		this.thread.shutdown();
	}

}
