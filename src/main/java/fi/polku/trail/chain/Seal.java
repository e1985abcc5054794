package fi.polku.trail.chain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The seal of a day in Helsinki and of all before it.
 *
 * @param position of the last link it covers
 * @param settled up to this id every row was linked or will never be
 * @param head the hash of that link
 * @param previous the hash of the seal before
 * @param keyId which key signed, or {@code null}
 */
public record Seal(LocalDate day, long position, long settled, byte[] head, Instant sealedAt, byte[] previous,
		byte[] hash, String keyId, byte[] signature) {

	/** What is hashed and signed. */
	public String line() {
		return Lines.seal(this.day, this.position, this.settled, this.head, this.sealedAt, this.previous);
	}

	/** Hash, key, signature and line, as it is given out. */
	public String told() {
		return HexFormat.of().formatHex(this.hash) + ' ' + ((this.keyId != null) ? this.keyId : "-") + ' '
				+ ((this.signature != null) ? Base64.getEncoder().encodeToString(this.signature) : "-") + ' ' + line();
	}

	/** Reads back what was {@link #told() given out}. */
	public static Seal read(String told) {
		var it = told.strip().split(" ");
		if (it.length != 10 || !"polku-seal-1".equals(it[3])) {
			throw new IllegalArgumentException("not a seal of Polku");
		}
		var hex = HexFormat.of();
		return new Seal(LocalDate.parse(it[4]), Long.parseLong(it[5]), Long.parseLong(it[6]), hex.parseHex(it[7]),
				Instant.parse(it[8]), hex.parseHex(it[9]), hex.parseHex(it[0]), "-".equals(it[1]) ? null : it[1],
				"-".equals(it[2]) ? null : Base64.getDecoder().decode(it[2]));
	}

}
