package fi.polku.database;

import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;

/** How the migrations' owner reaches the embedded server. */
record OwnerConnection(EmbeddedPostgres postgres) implements FlywayConnectionDetails {

	@Override
	public String getJdbcUrl() {
		return postgres.url();
	}

	@Override
	public String getUsername() {
		return Roles.OWNER;
	}

	@Override
	public String getPassword() {
		return postgres.passwords().owner();
	}

}
