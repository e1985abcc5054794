package fi.polku.retention;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases what is due, person by person, each in a transaction of its own: a run that
 * breaks off goes on with the next. A person who cannot be erased is kept as a fault that
 * the page shows, and the others go on. A dry run does the same and takes it back.
 */
@Service
class NightlyErasure {

	private static final Logger log = LoggerFactory.getLogger(NightlyErasure.class);

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Retentions retentions;

	private final DuePeople due;

	private final ErasureOfTime erasure;

	private final Clock clock;

	NightlyErasure(JdbcClient jdbc, TransactionTemplate transaction, Retentions retentions, DuePeople due,
			ErasureOfTime erasure, Clock clock) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.retentions = retentions;
		this.due = due;
		this.erasure = erasure;
		this.clock = clock;
	}

	/** What was done; another node that is at it is left alone. */
	Run run(boolean dry, String begunBy) {
		this.retentions.countAll();
		this.retentions.show();
		this.retentions.keepHistory();
		var run = new Run(UUID.randomUUID(), dry);
		begin(run, begunBy);
		for (var client : this.due.today()) {
			erase(client, run);
		}
		this.jdbc.sql("""
				update retention_run
				   set ended_at = :at, clients = :clients, cases = :cases, failed = :failed
				 where id = :id
				""")
			.param("at", Timestamp.from(this.clock.instant()))
			.param("clients", run.clients)
			.param("cases", run.cases)
			.param("failed", run.failed)
			.param("id", run.id)
			.update();
		return run;
	}

	private void erase(UUID client, Run run) {
		try {
			var erased = this.transaction.execute((status) -> {
				var some = this.erasure.erase(client);
				if (run.dry) {
					status.setRollbackOnly();
				}
				return some;
			});
			Optional.ofNullable(erased).ifPresent(run::add);
		}
		catch (RuntimeException ex) {
			run.failed++;
			failed(client, ex);
		}
	}

	/** The fault's kind alone: its words may quote a row. */
	private void failed(UUID client, RuntimeException fault) {
		log.warn("A person whose time is over could not be erased: {}", fault.getClass().getSimpleName());
		this.jdbc.sql("""
				insert into retention_fault (client_id, at, fault) values (:client, :at, :fault)
				on conflict (client_id) do update set at = excluded.at, fault = excluded.fault
				""")
			.param("client", client)
			.param("at", Timestamp.from(this.clock.instant()))
			.param("fault", fault.getClass().getSimpleName())
			.update();
	}

	private void begin(Run run, String begunBy) {
		this.jdbc.sql("insert into retention_run (id, dry, begun_by, begun_at) values (:id, :dry, :by, :at)")
			.param("id", run.id)
			.param("dry", run.dry)
			.param("by", begunBy)
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
	}

	/** A run and what it has come to. */
	static final class Run {

		private final UUID id;

		private final boolean dry;

		private int clients;

		private int cases;

		private int failed;

		Run(UUID id, boolean dry) {
			this.id = id;
			this.dry = dry;
		}

		private void add(ErasureOfTime.Erased erased) {
			this.clients += erased.entirely() ? 1 : 0;
			this.cases += erased.cases();
		}

		int clients() {
			return this.clients;
		}

		int cases() {
			return this.cases;
		}

		int failed() {
			return this.failed;
		}

	}

}
