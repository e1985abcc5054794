package fi.polku.database;

import java.nio.file.Path;
import java.time.Clock;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/**
 * The small application of {@link DatabaseCommand}. It carries no stereotype, so that the
 * large one does not find it.
 */
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class,
		JacksonAutoConfiguration.class })
@Import({ EmbeddedDatabase.class, ApplicationRole.class })
class CommandContext {

	private static final Logger log = LoggerFactory.getLogger(DatabaseCommand.class);

	/** A backup may be taken beside a running Polku, a restore may not. */
	@Bean(destroyMethod = "close")
	@ConditionalOnEmbedded
	static EmbeddedPostgres embeddedPostgres(DatabaseSettings settings, Environment environment) {
		return environment.containsProperty(DatabaseCommand.RESTORE) ? EmbeddedPostgres.start(settings)
				: EmbeddedPostgres.join(settings);
	}

	@Bean
	static FlywayMigrationStrategy migrateNothing() {
		return (flyway) -> {
		};
	}

	@Bean
	@ConditionalOnProperty(DatabaseCommand.BACKUP)
	static ApplicationRunner backup(Flyway flyway, ObjectMapper json, Environment environment) {
		var file = Path.of(environment.getRequiredProperty(DatabaseCommand.BACKUP)).toAbsolutePath();
		var key = BackupKey.of(environment);
		return (arguments) -> {
			var manifest = new Backup(flyway, key, json, Clock.systemUTC()).write(file);
			log.info(
					"Backed up {} rows of {} tables to {}. It holds no keys: keep those (the file keys of the data folder, or POLKU_KEYS) apart from it.",
					manifest.rows(), manifest.tables().size(), file);
			if (key == null) {
				log.warn("The backup is not locked. Give a key in {} or a passphrase in {}.", BackupKey.KEY,
						BackupKey.PASSPHRASE);
			}
		};
	}

	@Bean
	@ConditionalOnProperty(DatabaseCommand.RESTORE)
	static ApplicationRunner restore(Flyway flyway, ObjectMapper json, Environment environment) {
		var file = Path.of(environment.getRequiredProperty(DatabaseCommand.RESTORE)).toAbsolutePath();
		var key = BackupKey.of(environment);
		return (arguments) -> {
			var manifest = new Restore(flyway, key, json).read(file);
			log.info("Restored {} rows of {} tables, taken {}.", manifest.rows(), manifest.tables().size(),
					manifest.taken());
			log.warn(
					"Whoever was erased after {} is back until the first start, which erases them again by the newest list of erasures (polku.erasure.list-folder, or the folder erased of the data folder): put it there, and the keys, first.",
					manifest.taken());
		};
	}

}
