package fi.polku.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The data folder and what lies where in it; nobody but its owner may look in. */
record DataFolder(Path root) {

	DataFolder {
		root = root.toAbsolutePath().normalize();
	}

	/** Makes the folder where it is missing and closes it to others. */
	DataFolder create() {
		try {
			Files.createDirectories(root);
			Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
			return this;
		}
		catch (IOException | UnsupportedOperationException ex) {
			throw new DatabaseFault(
					"The data folder %s cannot be made or closed to others: %s. Choose another with polku.data-dir."
						.formatted(root, ex),
					ex);
		}
	}

	Path binaries() {
		return root.resolve("bin");
	}

	Path cluster() {
		return root.resolve("pg");
	}

	Path passwords() {
		return root.resolve("passwords");
	}

	Path lock() {
		return root.resolve("lock");
	}

	Path serverLog() {
		return root.resolve("postgres.log");
	}

	Path commandLog() {
		return root.resolve("command.log");
	}

}
