package fi.polku.vault;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

	/**
	 * The first of these that is given: a program, the keys themselves, a file; else the
	 * file in the data folder, made at the first start.
	 */
	@Bean
	KeySource keySource(@Value("${POLKU_KEYS_COMMAND:}") String command, @Value("${POLKU_KEYS:}") String keys,
			@Value("${POLKU_KEYS_FILE:}") String file, @Value("${polku.data-dir:polku-data}") Path dataDir) {
		if (!command.isBlank()) {
			return new KeyCommand(command);
		}
		if (!keys.isBlank()) {
			return () -> keys;
		}
		return file.isBlank() ? () -> KeyFile.readOrCreate(dataDir.resolve("keys")) : () -> KeyFile.read(Path.of(file));
	}

	@Bean
	Vault vault(KeyRing ring) {
		return new Vault(ring::now);
	}

}
