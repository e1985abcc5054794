package fi.polku.trail.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Writes each seal to a file of its own, where a folder is set. */
@Component
class SealFolder {

	private static final Logger log = LoggerFactory.getLogger(SealFolder.class);

	private final String folder;

	SealFolder(@Value("${polku.trail.seal-folder:}") String folder) {
		this.folder = folder;
	}

	@TransactionalEventListener
	void keep(DaySealed sealed) {
		if (this.folder.isBlank()) {
			return;
		}
		var seal = Seal.read(sealed.told());
		var file = Path.of(this.folder, "seal-" + seal.day() + ".txt");
		try {
			Files.createDirectories(file.getParent());
			Files.writeString(file, sealed.told() + "\n", StandardOpenOption.CREATE_NEW);
		}
		catch (IOException ex) {
			log.error(
					"The seal of {} could not be written to {}. It stands in the database and on the page of the trail.",
					seal.day(), file, ex);
		}
	}

}
