package fi.polku.intake.referral;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.Masking;
import fi.polku.casefile.Within;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;

import org.springframework.stereotype.Component;

/**
 * Who refers, and who sees which referral. Conditions are on {@code client_case k} and
 * its {@code client c}.
 */
@Component
class ReferralPolicy {

	/** Those who work with clients record referrals and see the newest ones. */
	static final Set<Role> REFERRING = EnumSet.copyOf(Role.GUIDES);

	/** Other systems send them as well. */
	static final Set<Role> SENDING = sending();

	private final CasePolicy cases;

	ReferralPolicy(CasePolicy cases) {
		this.cases = cases;
	}

	/**
	 * Whether the sender is told which case the referral became or was attached to. To
	 * all others the answer is the same whoever the person is.
	 */
	boolean mayKnow(Person sender, CaseNumber number) {
		return this.cases.mayName(sender, number);
	}

	/** The cases of one's own organisation within one's reach, and one's own. */
	String seen(Person person) {
		return "(k.organisation = :organisation and " + Within.sql(person, "k", "number")
				+ " or k.owner = :me and k.state = 'open')";
	}

	/** Whether the name may be shown: a protection order hides it from others. */
	String named() {
		return Masking.named("c.protected", "k.owner", "k.number");
	}

	Map<String, Object> values(Person person) {
		var values = new HashMap<>(Masking.values(person));
		values.putAll(Within.values(person));
		values.put("organisation", String.valueOf(person.organisation()));
		return values;
	}

	private static Set<Role> sending() {
		var roles = EnumSet.copyOf(Role.GUIDES);
		roles.add(Role.TECHNICAL);
		return roles;
	}

}
