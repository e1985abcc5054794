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
 * is done less often, see {@link Rest}; the first reading of all does not count.
 */
@Component
class OwnColumns {

	private final JdbcTemplate jdbc;

	private final TransactionTemplate reading;

	private final Rest rest;

	private FactLedger ledger = new FactLedger();

	private long generation = -1;

	private Columns columns;

	/** What is read within {@code atOnce} is read at every question. */
	OwnColumns(JdbcTemplate jdbc, PlatformTransactionManager transactions,
			@Value("${polku.insight.read-at-once:250ms}") Duration atOnce) {
		this.jdbc = jdbc;
		this.rest = new Rest(atOnce, System::nanoTime);
		this.reading = new TransactionTemplate(transactions);
		this.reading.setReadOnly(true);
		this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		this.reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	synchronized Columns get() {
		if (this.columns == null || this.rest.isOver()) {
			this.rest.after(this::isReadOn);
		}
		return this.columns;
	}

	/** Reads what is new; whether it was not all read anew. */
	private boolean isReadOn() {
		long known = this.generation;
		this.reading.executeWithoutResult((status) -> this.jdbc.execute((Connection connection) -> {
			read(connection);
			return null;
		}));
		return this.generation == known;
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
