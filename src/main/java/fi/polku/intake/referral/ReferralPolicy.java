package fi.polku.intake.referral;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import fi.polku.security.Person;
import fi.polku.security.Role;

import org.springframework.stereotype.Component;

/**
 * Who refers, and who sees which referral. Conditions are on {@code client_case k}.
 */
@Component
class ReferralPolicy {

	/** Those who work with clients record referrals and see the newest ones. */
	static final Set<Role> REFERRING = EnumSet.copyOf(Role.GUIDES);

	/** Other systems send them as well. */
	static final Set<Role> SENDING = sending();

	/** The cases of one's own organisation, and one's own. */
	String seen() {
		return "(k.organisation = :organisation or k.owner = :me)";
	}

	/** Whether the name may be shown: a protection order hides it from others. */
	String named() {
		return "(not k.protected or k.owner = :me or :leads and k.organisation = :organisation)";
	}

	Map<String, Object> values(Person person) {
		return Map.of("me", person.username(), "organisation", String.valueOf(person.organisation()), "leads",
				person.has(Role.LEAD));
	}

	private static Set<Role> sending() {
		var roles = EnumSet.copyOf(Role.GUIDES);
		roles.add(Role.TECHNICAL);
		return roles;
	}

}
