package fi.polku.retention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Refuses, before anything is erased, a folder that is not this database's list, or not
 * its alone: a copy's erasures would be done here.
 */
@Component
class ErasuresOfAnother {

	private final ErasedFolder folder;

	private final ErasedList list;

	private final Holds holds;

	private final Duration skew;

	ErasuresOfAnother(ErasedFolder folder, ErasedList list, Holds holds,
			@Value("${polku.erasure.clock-skew}") Duration skew) {
		this.folder = folder;
		this.list = list;
		this.holds = holds;
		this.skew = skew;
	}

	void refuseWrongFolder() {
		if (!this.list.hasTold()) {
			return;
		}
		if (!this.folder.isTheList()) {
			throw ErasureNotRepeated.folderIsEmpty(this.folder.path());
		}
		try {
			this.folder.mark();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the folder of erasures cannot be written: " + this.folder.path(), ex);
		}
	}

	/**
	 * Refuses what no restore took back.
	 * @param missing what this database has not had
	 */
	void refuseIn(List<ErasedEntry> missing) {
		var latest = this.list.latest().map((at) -> at.minus(this.skew));
		for (var entry : missing) {
			// after a restore only later ones are missing
			if (latest.filter((at) -> !entry.at().isAfter(at)).isPresent()) {
				throw ErasureNotRepeated.ofAnother(this.folder.file(entry));
			}
			if (this.holds.isHeld(entry.client())) {
				throw ErasureNotRepeated.held(this.folder.file(entry));
			}
		}
	}

}
