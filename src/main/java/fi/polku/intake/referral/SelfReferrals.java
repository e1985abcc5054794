package fi.polku.intake.referral;

import java.util.Map;

import fi.polku.casefile.Cases;
import fi.polku.client.Consents;
import fi.polku.journey.Programme;
import fi.polku.journey.Programmes;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes people who come by themselves. Who one is becomes known at the first contact, so
 * nothing is looked up here and nothing told.
 */
@Service
@Transactional
class SelfReferrals {

	private final ReferralsOnce referrals;

	private final Consents consents;

	private final Cases cases;

	private final Programmes programmes;

	private final String programme;

	SelfReferrals(ReferralsOnce referrals, Consents consents, Cases cases, Programmes programmes,
			@Value("${polku.self-referral-programme:VOITTO}") String programme) {
		this.referrals = referrals;
		this.consents = consents;
		this.cases = cases;
		this.programmes = programmes;
		this.programme = programme;
	}

	/** Begins guidance and keeps whether e-mail and text messages may be sent. */
	void receive(SelfReferral wish, Map<String, String> typed) {
		var referral = new Referral(null, wish.lastName(), wish.firstNames(), ReferralSource.SELF, programme(),
				wish.wish(), null, null, wish.phone(), wish.email(), wish.language(), false);
		var number = this.referrals.receive(referral, typed).number();
		var client = this.cases.get(number).clientId();
		if (this.consents.newest(client, "contact").isEmpty()) {
			this.consents.record(client, "contact", wish.byMessages(), number.value(), "self");
		}
	}

	private String programme() {
		var open = this.programmes.open().stream().map(Programme::id).toList();
		return open.contains(this.programme) ? this.programme : open.get(0);
	}

}
