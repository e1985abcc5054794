package fi.polku.trail.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/**
 * The lines of text whose SHA-256 make the chain; see docs/audit.md, which shows how to
 * count them with public tools.
 */
public final class Lines {

	/** Stands before the first link and the first seal. */
	public static final byte[] NOTHING = new byte[32];

	private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'")
		.withZone(ZoneOffset.UTC);

	private static final HexFormat HEX = HexFormat.of();

	private Lines() {
	}

	/**
	 * A link's line.
	 * @param heads the positions of the cases' links before, parted by commas; may be
	 * empty
	 */
	public static String link(long position, long row, byte[] previous, byte[] rowDigest, String heads) {
		return "polku-link-1 " + position + ' ' + row + ' ' + HEX.formatHex(previous) + ' ' + HEX.formatHex(rowDigest)
				+ ' ' + (heads.isEmpty() ? "-" : heads);
	}

	public static String seal(LocalDate day, long position, long settled, byte[] head, Instant at, byte[] previous) {
		return "polku-seal-1 " + day + ' ' + position + ' ' + settled + ' ' + HEX.formatHex(head) + ' ' + time(at) + ' '
				+ HEX.formatHex(previous);
	}

	/** A part of a row's or a value's line: its length in bytes, itself, a comma. */
	public static StringBuilder part(StringBuilder line, String value) {
		if (value == null) {
			return line.append("-,");
		}
		return line.append(bytes(value)).append(':').append(value).append(',');
	}

	private static int bytes(String value) {
		for (int i = 0; i < value.length(); i++) {
			if (value.charAt(i) > 127) {
				return value.getBytes(StandardCharsets.UTF_8).length;
			}
		}
		return value.length();
	}

	public static String time(Instant at) {
		return MICROS.format(at);
	}

	public static byte[] sha256(String line) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
