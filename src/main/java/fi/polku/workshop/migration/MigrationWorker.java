package fi.polku.workshop.migration;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.workshop.migration.Migrations.Waiting;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Works off migrations in the name of who began them. What a node had in hand when it
 * died waits still, and any node goes on with it.
 */
@Component
public class MigrationWorker {

	private static final int AT_ONCE = 3;

	private static final int MOST_ROUNDS = 100;

	private static final Duration LAST_BATCH = Duration.ofSeconds(10);

	private static final Logger log = LoggerFactory.getLogger(MigrationWorker.class);

	private final Migrations migrations;

	private final MigrationRun run;

	private final HaltedMigrations standing;

	private final CurrentUser current;

	private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE + 1);

	private final AtomicBoolean working = new AtomicBoolean();

	private volatile boolean stopped;

	MigrationWorker(Migrations migrations, MigrationRun run, HaltedMigrations standing, CurrentUser current) {
		this.migrations = migrations;
		this.run = run;
		this.standing = standing;
		this.current = current;
	}

	@TransactionalEventListener
	void begun(Waiting migration) {
		look();
	}

	/** Looks whether there is something to do; never holds up what else is scheduled. */
	@Scheduled(fixedDelay = 1000)
	void look() {
		if (!this.stopped && this.working.compareAndSet(false, true)) {
			this.threads.execute(() -> {
				try {
					work();
				}
				finally {
					this.working.set(false);
				}
			});
		}
	}

	/** Works off now what is open, before anything else goes on. */
	public void workOff() {
		for (int round = 0; round < MOST_ROUNDS && !this.migrations.open().isEmpty(); round++) {
			work();
		}
	}

	private void work() {
		for (var migration : this.migrations.open()) {
			try {
				work(migration);
			}
			catch (RuntimeException ex) {
				log.warn("migration {} is gone on with later", migration.id(), ex);
			}
		}
	}

	private void work(Migration migration) {
		var owner = this.standing.owner(migration);
		if (owner.isPresent()) {
			work(migration, owner.get());
		}
	}

	private void work(Migration migration, Person owner) {
		var batches = IntStream.range(0, AT_ONCE)
			.mapToObj((thread) -> CompletableFuture.runAsync(() -> as(owner, () -> batches(migration)), this.threads))
			.toArray(CompletableFuture[]::new);
		CompletableFuture.allOf(batches).join();
		as(owner, () -> this.run.alone(migration));
		this.migrations.finish(migration.id());
	}

	private void batches(Migration migration) {
		boolean more = true;
		while (more && !this.stopped) {
			more = this.run.batch(migration, MigrationRun.AT_A_TIME);
		}
	}

	private void as(Person owner, Runnable act) {
		this.current.as(owner, () -> {
			act.run();
			return null;
		});
	}

	@PreDestroy
	void stop() throws InterruptedException {
		this.stopped = true;
		this.threads.shutdown();
		this.threads.awaitTermination(LAST_BATCH.toSeconds(), TimeUnit.SECONDS);
	}

}
