package fi.polku.database;

import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** How the application reaches the embedded server. */
record ApplicationConnection(EmbeddedPostgres postgres) implements JdbcConnectionDetails {

	@Override
	public String getJdbcUrl() {
		return postgres.url();
	}

	@Override
	public String getUsername() {
		return Roles.APPLICATION;
	}

	@Override
	public String getPassword() {
		return postgres.passwords().application();
	}

}
