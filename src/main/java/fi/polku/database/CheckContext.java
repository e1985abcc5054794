package fi.polku.database;

import java.nio.file.Path;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Checks a backup by itself: no database is touched. */
@ImportAutoConfiguration(JacksonAutoConfiguration.class)
class CheckContext {

	private static final Logger log = LoggerFactory.getLogger(DatabaseCommand.class);

	@Bean
	static ApplicationRunner checkBackup(ObjectMapper json, Environment environment) {
		var file = Path.of(environment.getRequiredProperty(DatabaseCommand.CHECK)).toAbsolutePath();
		return (arguments) -> {
			try (var backup = BackupFile.open(file, BackupKey.of(environment), json)) {
				var manifest = backup.manifest();
				log.info("{} is whole: {} rows of {} tables, taken {}, schema {}. Its sealed texts need the keys: {}.",
						file, manifest.rows(), manifest.tables().size(), manifest.taken(), manifest.migration(),
						String.join(", ", backup.keys()));
			}
		};
	}

}
