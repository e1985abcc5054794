package fi.polku.link;

import fi.polku.casefile.Case;
import fi.polku.casefile.Cases;
import fi.polku.client.ConsentWithdrawn;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A client who withdraws the consent to partners shuts their links at once: every look by
 * a link asks whether it is in force.
 */
@Component
class WithdrawnPartners {

	private final Cases cases;

	private final PersonalLinks links;

	WithdrawnPartners(Cases cases, PersonalLinks links) {
		this.cases = cases;
		this.links = links;
	}

	@EventListener
	public void shut(ConsentWithdrawn withdrawn) {
		if (PartnerConsent.KIND.equals(withdrawn.kind())) {
			this.cases.of(withdrawn.client())
				.stream()
				.map(Case::number)
				.forEach((number) -> this.links.of(number)
					.stream()
					.filter((link) -> link.kind() == PersonalLink.Kind.PARTNER && link.revokedAt() == null)
					.forEach((link) -> this.links.revoke(number, link.id())));
		}
	}

}
