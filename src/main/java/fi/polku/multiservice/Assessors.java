package fi.polku.multiservice;

import fi.polku.casefile.Cases;
import fi.polku.casefile.Records;
import fi.polku.notification.Colleagues;
import fi.polku.notification.Message;
import fi.polku.notification.Notifier;
import fi.polku.notification.PartnerAddress;
import fi.polku.process.CaseNumber;

import org.springframework.stereotype.Component;

/**
 * Tells the professions who assess. Where nobody of a profession uses Polku, the message
 * goes to the address given, and without one it is seen among those that did not go.
 */
@Component
class Assessors {

	private final Colleagues colleagues;

	private final Notifier notifier;

	private final Records records;

	private final Cases cases;

	Assessors(Colleagues colleagues, Notifier notifier, Records records, Cases cases) {
		this.records = records;
		this.cases = cases;
		this.colleagues = colleagues;
		this.notifier = notifier;
	}

	/**
	 * Tells whoever has the assessment, or everybody of the profession.
	 * @param assignee who has the task, or {@code null}
	 * @param message for those who do not use Polku
	 */
	void tell(CaseNumber number, String profession, String assignee, Message message) {
		var told = (assignee != null) ? this.colleagues.askOne(number, assignee, profession, message.template())
				: this.colleagues.askGroup(number, profession, message.template());
		if (told) {
			return;
		}
		if (MultiServiceModel.BY_CONSENT.contains(profession)) {
			this.notifier.toPartner(number, guests(number), message);
		}
		else {
			this.notifier.toAuthority(number, guests(number), message);
		}
	}

	/** Tells the coordinator that somebody does not take part for want of consent. */
	void tellLeftOut(CaseNumber number) {
		var owner = this.cases.get(number).owner();
		if (owner != null) {
			this.colleagues.askOne(number, owner, "coordinator", MultiServiceModel.SHARING_ENDED);
		}
	}

	private PartnerAddress guests(CaseNumber number) {
		return this.records.latest(number, MultiServiceModel.CHOOSE_ASSESSORS)
			.map((record) -> new PartnerAddress(record.text("guestEmail"), record.text("guestLanguage")))
			.orElseGet(PartnerAddress::unknown);
	}

}
