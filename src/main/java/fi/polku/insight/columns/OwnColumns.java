package fi.polku.insight.columns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Own cases as columns: at each question what is new is read. Where that takes long, it
 * is done less often, see {@link #WORTH}.
 */
@Component
class OwnColumns {

	/** Of each hundred parts of time at most five go into reading. */
	private static final int WORTH = 20;

	private static final long AT_ONCE = 250_000_000;

	private final JdbcTemplate jdbc;

	private final TransactionTemplate reading;

	private FactLedger ledger = new FactLedger();

	private long generation = -1;

	private Columns columns;

	private long readAgainAt;

	OwnColumns(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		this.reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	synchronized Columns get() {
		long began = System.nanoTime();
		if (this.columns == null || began - this.readAgainAt >= 0) {
			this.reading.executeWithoutResult((status) -> this.jdbc.execute((Connection connection) -> {
				read(connection);
				return null;
			}));
			long took = System.nanoTime() - began;
			this.readAgainAt = System.nanoTime() + ((took < AT_ONCE) ? 0 : took * WORTH);
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
