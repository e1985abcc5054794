package fi.polku.vault;

import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells at the start that whoever takes the data folder takes the keys with it. */
@Component
@Profile("!demo")
class KeysBesideData {

	private static final Logger log = LoggerFactory.getLogger(KeysBesideData.class);

	private final boolean elsewhere;

	private final Path file;

	private final Path dataDir;

	KeysBesideData(@Value("${POLKU_KEYS_COMMAND:}") String command, @Value("${POLKU_KEYS:}") String keys,
			@Value("${POLKU_KEYS_FILE:}") String file, @Value("${polku.data-dir:polku-data}") Path dataDir) {
		this.elsewhere = !command.isBlank() || !keys.isBlank();
		this.dataDir = dataDir.toAbsolutePath().normalize();
		this.file = file.isBlank() ? this.dataDir.resolve("keys") : Path.of(file).toAbsolutePath().normalize();
	}

	@EventListener(ApplicationReadyEvent.class)
	void warn() {
		if (!this.elsewhere && this.file.startsWith(this.dataDir)) {
			log.warn("The keys lie in the data folder: whoever takes it reads what is sealed. "
					+ "Put them on another disk with POLKU_KEYS_FILE or POLKU_KEYS_COMMAND.");
		}
	}

}
