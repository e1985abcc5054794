package fi.polku.link;

import java.time.Instant;
import java.util.UUID;

import fi.polku.process.CaseNumber;

/**
 * A link as it stands; its address and its code are known to its holder only.
 *
 * @param partner who answers by it, or {@code null} for the client
 * @param model the service whose questions the partner answers, or {@code null}
 * @param run the run of the service, the only one in which the partner answers, or
 * {@code null}
 * @param question what the partner is asked in words, or {@code null}
 * @param language of the holder: fi, sv or en
 * @param openedAt when it was last opened with its code, or {@code null}
 * @param wrongCodes how many wrong codes in a row were tried
 * @param ground on which the partner is told about the client, or {@code null}
 */
public record PersonalLink(UUID id, Kind kind, CaseNumber caseNumber, String partner, String model, String run,
		String question, String language, String madeBy, Instant madeAt, Instant expiresAt, Instant revokedAt,
		Instant openedAt, int wrongCodes, Instant lockedUntil, Ground ground) {

	/** Whose link it is. */
	public enum Kind {

		/** The client's own path. */
		CLIENT,
		/** A partner's question or referral. */
		PARTNER;

		/** As the database, texts and addresses write it. */
		public String word() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

		/** Where the link leads, from the root of the installation. */
		public String path(String token) {
			return ((this == CLIENT) ? "/my-path/" : "/answer/") + token;
		}

	}

	public boolean isUsable(Instant now) {
		return this.revokedAt == null && now.isBefore(this.expiresAt);
	}

	boolean isLocked(Instant now) {
		return this.lockedUntil != null && now.isBefore(this.lockedUntil);
	}

	/** How it stands, as the texts call it: open, opened, locked, revoked or expired. */
	public String state(Instant now) {
		if (this.revokedAt != null) {
			return "revoked";
		}
		if (!isUsable(now)) {
			return "expired";
		}
		if (isLocked(now)) {
			return "locked";
		}
		return (this.openedAt != null) ? "opened" : "open";
	}

}
