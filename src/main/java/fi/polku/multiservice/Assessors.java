package fi.polku.multiservice;

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

	Assessors(Colleagues colleagues, Notifier notifier, Records records) {
		this.records = records;
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
		if (!told) {
			this.notifier.toPartner(number, guests(number), message);
		}
	}

	private PartnerAddress guests(CaseNumber number) {
		return this.records.latest(number, MultiServiceModel.CHOOSE_ASSESSORS)
			.map((record) -> new PartnerAddress(record.text("guestEmail"), record.text("guestLanguage")))
			.orElseGet(PartnerAddress::unknown);
	}

}
