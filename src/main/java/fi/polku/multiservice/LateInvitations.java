package fi.polku.multiservice;

import fi.polku.casefile.Case;
import fi.polku.casefile.Cases;
import fi.polku.casefile.DisclosureBegun;
import fi.polku.client.ConsentGiven;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * People of other organisations who could not be told of an assessment are invited when
 * the ground is there.
 */
@Component
class LateInvitations {

	private final Cases cases;

	private final Assessors assessors;

	LateInvitations(Cases cases, Assessors assessors) {
		this.cases = cases;
		this.assessors = assessors;
	}

	@EventListener
	public void begun(DisclosureBegun begun) {
		this.assessors.tellAdmitted(begun.number());
	}

	@EventListener
	public void given(ConsentGiven given) {
		if (SharingConsent.PARTNERS.equals(given.kind())) {
			this.cases.of(given.client())
				.stream()
				.filter(Case::open)
				.map(Case::number)
				.forEach(this.assessors::tellAdmitted);
		}
	}

}
