package fi.polku.database;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The application's own PostgreSQL, stopped after everything that uses it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnEmbedded
class EmbeddedServer {

	@Bean(destroyMethod = "close")
	EmbeddedPostgres embeddedPostgres(DatabaseSettings settings) {
		return EmbeddedPostgres.start(settings);
	}

}
