package fi.polku.security;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The installation's own organisation bears the municipality's name of the settings. */
@Component
class OwnOrganisation implements SmartInitializingSingleton {

	private final JdbcClient jdbc;

	private final String municipality;

	OwnOrganisation(JdbcClient jdbc, @Value("${polku.municipality:}") String municipality) {
		this.jdbc = jdbc;
		this.municipality = municipality;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.jdbc.sql("""
				update organisation set name = :name, municipality = :name
				where id = 'own' and name <> :name and :name <> ''
				""").param("name", this.municipality).update();
	}

}
