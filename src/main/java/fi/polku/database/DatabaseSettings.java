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

	record Database(@DefaultValue("full") Durability durability) {
	}

}
