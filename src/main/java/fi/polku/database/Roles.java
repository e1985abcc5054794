package fi.polku.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The roles of the embedded server: the owner makes and changes tables, the application
 * reads and writes rows and owns nothing. Run at every start, so that the roles always
 * fit the password file.
 */
final class Roles {

	static final String DATABASE = "polku";

	static final String OWNER = "polku_owner";

	static final String APPLICATION = "polku_app";

	private Roles() {
	}

	static void prepare(String url, Passwords passwords) throws SQLException {
		try (var connection = DriverManager.getConnection(url, "postgres", passwords.superuser())) {
			login(connection, OWNER, passwords.owner());
			login(connection, APPLICATION, passwords.application());
			if (!exists(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
				run(connection, "create database %s owner %s".formatted(DATABASE, OWNER));
			}
			run(connection, "revoke all on database %s from public".formatted(DATABASE));
			run(connection, "grant connect, temporary on database %s to %s".formatted(DATABASE, APPLICATION));
		}
	}

	private static void login(Connection connection, String role, String password) throws SQLException {
		if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
			run(connection, "create role " + role);
		}
		run(connection,
				"alter role %s with login nosuperuser nocreatedb nocreaterole password '%s'".formatted(role, password));
	}

	private static boolean exists(Connection connection, String query, String name) throws SQLException {
		try (var statement = connection.prepareStatement(query)) {
			statement.setObject(1, name);
			return statement.executeQuery().next();
		}
	}

	private static void run(Connection connection, String sql) throws SQLException {
		try (var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
