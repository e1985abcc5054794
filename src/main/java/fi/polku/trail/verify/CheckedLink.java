package fi.polku.trail.verify;

/**
 * A link with what its hash and the digest of its row should be.
 *
 * @param previous the hash of the link read before
 * @param hash counted from its columns
 * @param rowDigest counted from its row, or {@code null} where that is gone
 */
record CheckedLink(StoredLink link, byte[] previous, byte[] hash, byte[] rowDigest) {

	static CheckedLink of(StoredLink link, byte[] previous) {
		return new CheckedLink(link, previous, link.hashAt(link.position(), previous),
				(link.row() != null) ? link.row().counted() : null);
	}

}
