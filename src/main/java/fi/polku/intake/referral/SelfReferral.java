package fi.polku.intake.referral;

/**
 * What somebody says who wants guidance for oneself; one of phone and e-mail is there.
 *
 * @param wish in the person's own words
 * @param byMessages whether e-mail and text messages may be sent
 */
record SelfReferral(String lastName, String firstNames, String phone, String email, String language, String wish,
		boolean byMessages) {
}
