package fi.polku.worklist;

import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import fi.polku.security.Person;
import org.postgresql.PGStatement;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How the list of a reader is asked of the database. Most people see most tasks of their
 * organisation, for whom a statement planned once is right. Of whom the database would
 * have to know how few they see, the statement is planned each time with its values:
 * planned once, the list of a partner took a second among 300,000 tasks.
 */
@Component
class ListQueries {

	private final JdbcClient usual;

	private final JdbcClient planned;

	ListQueries(JdbcClient usual, DataSource database) {
		this.usual = usual;
		this.planned = JdbcClient.create(new PlannedEachTime(database));
	}

	JdbcClient of(Person reader) {
		return WorklistPolicy.seesMost(reader) ? this.usual : this.planned;
	}

	private static final class PlannedEachTime extends JdbcTemplate {

		private PlannedEachTime(DataSource database) {
			super(database);
		}

		@Override
		protected void applyStatementSettings(Statement statement) throws SQLException {
			super.applyStatementSettings(statement);
			statement.unwrap(PGStatement.class).setPrepareThreshold(0);
		}

	}

}
