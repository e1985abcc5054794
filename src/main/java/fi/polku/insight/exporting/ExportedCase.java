package fi.polku.insight.exporting;

import java.time.OffsetDateTime;

/**
 * A case as it is given out.
 *
 * @param client a number that says nothing, the same in all cases of a client;
 * {@code null} in a log of others
 * @param outcome {@code null} while open
 */
record ExportedCase(String id, String client, String place, String programme, String segment, String outcome,
		OffsetDateTime opened, OffsetDateTime closed) {

	/** A case of a log of others, of which no more is known. */
	static ExportedCase named(String id) {
		return new ExportedCase(id, null, null, null, null, null, null, null);
	}

}
