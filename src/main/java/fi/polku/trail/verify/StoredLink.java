package fi.polku.trail.verify;

import fi.polku.trail.chain.Lines;

/**
 * A link as it stands, with its row.
 *
 * @param row {@code null} where it is gone
 */
record StoredLink(long position, long id, byte[] rowDigest, String heads, byte[] hash, Row row) {

	/** The hash it would have at this position after that link. */
	byte[] hashAt(long place, byte[] previous) {
		return Lines.sha256(Lines.link(place, this.id, previous, this.rowDigest, this.heads));
	}

}
