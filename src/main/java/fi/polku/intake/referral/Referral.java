package fi.polku.intake.referral;

import java.time.LocalDate;

import fi.polku.client.PersonalIdentityCode;

/**
 * A referral of one person, checked.
 *
 * @param code may be {@code null} only where the person came by themselves
 * @param referrer who referred, or {@code null}
 * @param jobSearchBegan the day the job search began, or {@code null} where it is not
 * known
 * @param protectionOrder whether a protection order is known of
 */
record Referral(PersonalIdentityCode code, String lastName, String firstNames, ReferralSource source, String programme,
		String reason, String referrer, LocalDate jobSearchBegan, String phone, String email, String language,
		boolean protectionOrder) {

	boolean hasContact() {
		return this.phone != null || this.email != null;
	}

}
