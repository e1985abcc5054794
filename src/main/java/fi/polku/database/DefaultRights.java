package fi.polku.database;

import java.sql.Connection;
import java.sql.SQLException;

import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Before the migrations run: what they make may be read and written by the application
 * role, and (from PostgreSQL 17) analysed after a bulk load.
 */
class DefaultRights extends BaseCallback {

	private static final Logger log = LoggerFactory.getLogger(DefaultRights.class);

	private static final int MAINTAIN_SINCE = 17;

	private final String applicationRole;

	DefaultRights(String applicationRole) {
		this.applicationRole = applicationRole;
	}

	@Override
	public boolean supports(Event event, Context context) {
		return event == Event.BEFORE_MIGRATE;
	}

	@Override
	public void handle(Event event, Context context) {
		var connection = context.getConnection();
		try {
			if (isOwner(connection)) {
				log.warn(
						"The application and the migrations use one database user, {}: the application could change tables and the trail. Give the migrations a user of their own (SPRING_FLYWAY_USER, SPRING_FLYWAY_PASSWORD).",
						applicationRole);
				return;
			}
			grant(connection);
			protect(context.getConfiguration().getTable(), connection);
		}
		catch (SQLException ex) {
			throw new DatabaseFault(
					"The rights of %s cannot be granted: %s".formatted(applicationRole, ex.getMessage()), ex);
		}
	}

	private boolean isOwner(Connection connection) throws SQLException {
		try (var statement = connection.createStatement();
				var row = statement.executeQuery("select quote_ident(current_user)")) {
			row.next();
			return row.getString(1).equals(applicationRole);
		}
	}

	private void grant(Connection connection) throws SQLException {
		var analyse = connection.getMetaData().getDatabaseMajorVersion() >= MAINTAIN_SINCE ? ", maintain" : "";
		try (var statement = connection.createStatement()) {
			statement.execute("grant usage on schema public to " + applicationRole);
			statement.execute(
					"alter default privileges in schema public grant select, insert, update, delete%s on tables to %s"
						.formatted(analyse, applicationRole));
			statement.execute(
					"alter default privileges in schema public grant usage, select on sequences to " + applicationRole);
		}
	}

	private void protect(String history, Connection connection) throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.execute("revoke all on %s from %s".formatted(history, applicationRole));
			statement.execute("grant select on %s to %s".formatted(history, applicationRole));
		}
	}

}
