package fi.polku.trail.verify;

import java.security.PublicKey;
import java.time.LocalDate;
import java.util.List;

import fi.polku.trail.chain.Seal;

/**
 * How to verify.
 *
 * @param since begin after the seal of this day, which is trusted; {@code null} is from
 * the first link
 * @param outside seals that were given out before
 * @param key what seals are signed with, or {@code null}
 */
public record Wish(LocalDate since, List<Seal> outside, PublicKey key) {

	public static Wish all() {
		return new Wish(null, List.of(), null);
	}

}
