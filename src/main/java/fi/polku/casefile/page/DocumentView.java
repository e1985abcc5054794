package fi.polku.casefile.page;

import java.time.Instant;
import java.util.UUID;

/**
 * A document as the file lists it.
 *
 * @param type what sort of file, in words
 * @param who the name of the one who made it
 * @param preview pdf, picture or none
 */
public record DocumentView(UUID id, String title, String language, String type, int bytes, Instant at, String who,
		String preview) {

	public boolean hasPreview() {
		return !"none".equals(this.preview);
	}

}
