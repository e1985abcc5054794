package fi.polku.trail.verify;

import java.time.LocalDate;
import java.util.List;

/**
 * What a verification found.
 *
 * @param from the position after which it began
 * @param links links checked with their rows
 * @param values values checked against their digests
 * @param erased values that are gone as an act of erasure says
 * @param unlinked committed rows that no link covers yet
 * @param unsealed links after the newest seal
 * @param sealed the newest day that is sealed, or {@code null}
 * @param breaks the first of them in the order of the chain, at most
 * {@value Verification#MOST}
 */
public record Verdict(long from, long links, long values, long erased, long unlinked, long unsealed, int seals,
		LocalDate sealed, long millis, List<Break> breaks) {

	public boolean isWhole() {
		return this.breaks.isEmpty();
	}

}
