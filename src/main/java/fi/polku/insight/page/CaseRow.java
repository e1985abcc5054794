package fi.polku.insight.page;

import java.time.Instant;

/**
 * A case behind a figure.
 *
 * @param ended {@code null} while open
 * @param outcome {@code null} while open
 * @param seconds how long it took or has taken, in the clock of the filter
 * @param seen whether the reader may open it
 * @param client {@code null} where the reader may not know who it is
 * @param hidden whether a protection order keeps it out of files
 */
record CaseRow(String caseId, String programme, String segment, Instant began, Instant ended, String outcome,
		double seconds, boolean seen, String client, boolean hidden) {

	/** Whether the reader may not know that it is among those of a place. */
	boolean isMasked() {
		return this.hidden && this.client == null;
	}
}
