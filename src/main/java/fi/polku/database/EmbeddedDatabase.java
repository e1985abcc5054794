package fi.polku.database;

import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Who connects as whom to the embedded PostgreSQL: Flyway as the owner, the application
 * as the application role.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnEmbedded
@EnableConfigurationProperties(DatabaseSettings.class)
class EmbeddedDatabase {

	@Bean
	JdbcConnectionDetails applicationConnection(EmbeddedPostgres postgres) {
		return new ApplicationConnection(postgres);
	}

	@Bean
	FlywayConnectionDetails ownerConnection(EmbeddedPostgres postgres) {
		return new OwnerConnection(postgres);
	}

}
