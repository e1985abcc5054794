package fi.polku.insight.columns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Own cases as columns: at each question what is new is read. Where that takes long, it
 * is done less often, see {@link #WORTH}; the first reading of all does not count.
 */
@Component
class OwnColumns {

	/** Of each hundred parts of time at most five go into reading. */
	private static final int WORTH = 20;

	private final JdbcTemplate jdbc;

	private final TransactionTemplate reading;

	private final long atOnce;

	private FactLedger ledger = new FactLedger();

	private long generation = -1;

	private Columns columns;

	private long readAgainAt;

	/** What is read within {@code atOnce} is read at every question. */
	OwnColumns(JdbcTemplate jdbc, PlatformTransactionManager transactions,
			@Value("${polku.insight.read-at-once:250ms}") Duration atOnce) {
		this.jdbc = jdbc;
		this.atOnce = atOnce.toNanos();
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		this.reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	synchronized Columns get() {
		long began = System.nanoTime();
		long known = this.generation;
		if (this.columns == null || began - this.readAgainAt >= 0) {
			this.reading.executeWithoutResult((status) -> this.jdbc.execute((Connection connection) -> {
				read(connection);
				return null;
			}));
			long took = System.nanoTime() - began;
			boolean anew = this.generation != known;
			this.readAgainAt = System.nanoTime() + ((anew || took < this.atOnce) ? 0 : took * WORTH);
		}
		return this.columns;
	}

	private void read(Connection connection) throws SQLException {
		try (var statement = connection.createStatement(); var row = statement.executeQuery("""
				select generation, pg_snapshot_xmin(pg_current_snapshot())::text from insight_generation
				""")) {
			row.next();
			if (row.getLong(1) != this.generation) {
				this.generation = row.getLong(1);
				this.ledger = new FactLedger();
				this.columns = null;
			}
			if (this.ledger.read(connection, row.getString(2)) || this.columns == null) {
				this.columns = this.ledger.columns();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
