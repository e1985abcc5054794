package fi.polku.intake.referral;

import fi.polku.security.AccessRules;
import fi.polku.security.Subject;

import org.springframework.stereotype.Component;

/** The addresses of referrals; the page for oneself is open to everybody. */
@Component
class ReferralAccess implements AccessRules {

	@Override
	public void contribute(Access access) {
		access.openForms("/refer-yourself");
		access.open("/refer-yourself/thanks");
		access.to(ReferralPolicy.REFERRING, "/referrals", "/referrals/new");
		access.to(ReferralPolicy.SENDING, "/api/referrals");
		access.about(Subject.NOBODY, "/refer-yourself", "/refer-yourself/thanks", "/referrals/new", "/api/referrals");
		access.about(Subject.LIST, "/referrals");
	}

}
