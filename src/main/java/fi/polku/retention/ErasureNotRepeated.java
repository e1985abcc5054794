package fi.polku.retention;

import java.nio.file.Path;

/** An erasure that a restore took back could not be done again: the start ends so. */
class ErasureNotRepeated extends IllegalStateException {

	ErasureNotRepeated(Path file, Exception cause) {
		super("The erasure in %s could not be done again (%s). Polku does not start with somebody who was erased: mend the cause, or take the file away and erase by hand."
			.formatted(file, cause.getClass().getSimpleName()), cause);
	}

}
