package fi.polku.database;

import java.sql.SQLException;
import java.util.Map;

import javax.sql.DataSource;

import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.stereotype.Component;

/**
 * Tells Flyway who the application connects as: every table a migration makes is open to
 * that role by default, and a migration that takes a right back names it as
 * {@code ${application_role}}.
 */
@Component
class ApplicationRole implements FlywayConfigurationCustomizer {

	private final DataSource dataSource;

	ApplicationRole(DataSource dataSource) {
		this.dataSource = dataSource;
	}

	@Override
	public void customize(FluentConfiguration configuration) {
		var role = quotedName();
		configuration.placeholders(Map.of("application_role", role)).callbacks(new DefaultRights(role));
	}

	private String quotedName() {
		try (var connection = dataSource.getConnection();
				var statement = connection.createStatement();
				var row = statement.executeQuery("select quote_ident(current_user)")) {
			row.next();
			return row.getString(1);
		}
		catch (SQLException ex) {
			throw new DatabaseFault("The database cannot be reached: " + ex.getMessage(), ex);
		}
	}

}
