package fi.polku.client;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A client's answer as it was recorded once.
 *
 * @param kind partners, employers, contact or health
 * @param given whether consent was given; a refusal is recorded too
 * @param terms how and to what, empty where a form took the answer
 * @param withdrawnAt when the consent was withdrawn, or {@code null}
 */
public record Consent(long id, String kind, boolean given, ConsentTerms terms, String recordedBy, Instant recordedAt,
		Instant withdrawnAt, String withdrawnBy) {

	/** Whether it holds on this day. */
	public boolean isInForce(LocalDate today) {
		return this.given && this.withdrawnAt == null
				&& (this.terms.validUntil() == null || !this.terms.validUntil().isBefore(today));
	}

	/** How it stands on this day: given, refused, withdrawn or expired. */
	public String state(LocalDate today) {
		if (!this.given) {
			return "refused";
		}
		if (this.withdrawnAt != null) {
			return "withdrawn";
		}
		return isInForce(today) ? "given" : "expired";
	}

}
