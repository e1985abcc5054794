package fi.polku.retention;

import java.nio.file.Path;

/**
 * An erasure that a restore took back could not be done again, or it cannot be known
 * which those are: the start ends so.
 */
class ErasureNotRepeated extends IllegalStateException {

	private ErasureNotRepeated(String message, Exception cause) {
		super(message, cause);
	}

	static ErasureNotRepeated because(Path file, Exception cause) {
		return new ErasureNotRepeated(
				"The erasure in %s could not be done again (%s). Polku does not start with somebody who was erased: mend the cause, or take the file away and erase by hand."
					.formatted(file, cause.getClass().getSimpleName()),
				cause);
	}

	/** The database has had later ones, so no restore took it back. */
	static ErasureNotRepeated ofAnother(Path file) {
		return new ErasureNotRepeated(
				"The erasure in %s is not one that a restore took back: this database has had later ones. A copy of this Polku has told it, perhaps after a drill. Nothing was erased. Give the copy a list folder of its own (polku.erasure.list-folder), take the file away, keep it until the matter is clear, and erase by hand who is to go."
					.formatted(file),
				null);
	}

	static ErasureNotRepeated held(Path file) {
		return new ErasureNotRepeated(
				"The erasure in %s is of somebody whose data are held here. Nothing was erased. Take the file away, find out whether the hold was ended after the backup, and only then end it and erase by hand; if a copy of this Polku has told it, give the copy a list folder of its own."
					.formatted(file),
				null);
	}

	static ErasureNotRepeated folderIsEmpty(Path folder) {
		return new ErasureNotRepeated(
				"There is no list of erasures in %s, but this database has told some to it: perhaps a share is not mounted, or the folder was not brought along with the backup. Mount it or put the newest copy there. If it is lost for good, make an empty file named %s in the folder; those erased after the backup have to be erased by hand."
					.formatted(folder, ErasedFolder.MARK),
				null);
	}

}
