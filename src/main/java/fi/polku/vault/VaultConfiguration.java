package fi.polku.vault;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

	/** Keys from the environment win over the file in the data folder. */
	@Bean
	Vault vault(@Value("${POLKU_KEYS:}") String keys, @Value("${polku.data-dir:polku-data}") Path dataDir) {
		return new Vault(VaultKeys.parse(keys.isBlank() ? KeyFile.readOrCreate(dataDir.resolve("keys")) : keys));
	}

}
