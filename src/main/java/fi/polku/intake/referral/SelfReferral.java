package fi.polku.intake.referral;

/**
 * What somebody says who wants guidance for oneself; one of phone and e-mail is there.
 *
 * @param wish in the person's own words
 */
record SelfReferral(String lastName, String firstNames, String phone, String email, String language, String wish) {
}
