package fi.polku.database;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code polku.data-dir} and {@code polku.database.*}. */
@ConfigurationProperties("polku")
record DatabaseSettings(@DefaultValue("polku-data") String dataDir, @DefaultValue Database database) {

	DataFolder folder() {
		return new DataFolder(Path.of(dataDir));
	}

	/**
	 * @param durable whether a commit reaches the disk before it is answered; false in
	 * tests only
	 */
	record Database(@DefaultValue("true") boolean durable) {
	}

}
