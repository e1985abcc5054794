package fi.polku.database;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.flyway.FlywayConnectionDetails;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The default database: an embedded PostgreSQL, there unless an external one is given
 * with {@code spring.datasource.url}. Flyway comes in as the owner, the application as
 * the application role.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
@EnableConfigurationProperties(DatabaseSettings.class)
class EmbeddedDatabase {

	@Bean(destroyMethod = "close")
	EmbeddedPostgres embeddedPostgres(DatabaseSettings settings) {
		return EmbeddedPostgres.start(settings);
	}

	@Bean
	JdbcConnectionDetails applicationConnection(EmbeddedPostgres postgres) {
		return new ApplicationConnection(postgres);
	}

	@Bean
	FlywayConnectionDetails ownerConnection(EmbeddedPostgres postgres) {
		return new OwnerConnection(postgres);
	}

}
