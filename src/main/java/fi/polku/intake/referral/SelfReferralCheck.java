package fi.polku.intake.referral;

/** Checks what somebody wrote on the open page. */
final class SelfReferralCheck {

	private SelfReferralCheck() {
	}

	static Checked<SelfReferral> check(Given given) {
		var wish = new SelfReferral(given.required("lastName", given.line("lastName", ReferralCheck.LONGEST_NAME)),
				given.required("firstNames", given.line("firstNames", ReferralCheck.LONGEST_NAME)),
				ContactFields.phone(given), ContactFields.email(given), ContactFields.language(given),
				given.required("wish", given.text("wish")), "true".equals(given.raw("consent")));
		ContactFields.oneOf(given, wish.phone(), wish.email());
		return given.checked(wish);
	}

}
