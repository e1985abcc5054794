package fi.polku.multiservice;

import java.util.Comparator;

import fi.polku.casefile.CaseRecord;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Records;
import fi.polku.notification.Colleagues;
import fi.polku.notification.Message;
import fi.polku.notification.Notifier;
import fi.polku.notification.PartnerAddress;
import fi.polku.process.CaseNumber;

import org.springframework.stereotype.Component;

/**
 * Tells the professions who assess, of other organisations only those who may be told.
 * Where there is nobody of a profession, the message goes to the address given, and
 * without one it is seen among those that did not go.
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
	 * Tells whoever has the assessment, or everybody of the profession who may be told.
	 * @param assignee who has the task, or {@code null}
	 * @param message for those who do not use Polku
	 */
	void tell(CaseNumber number, String profession, String assignee, Message message) {
		var told = (assignee != null) ? this.colleagues.askOne(number, assignee, profession, message.template())
				: this.colleagues.askGroup(number, MultiServiceModel.PROCESS, profession, message.template());
		if (told) {
			return;
		}
		if (MultiServiceModel.BY_CONSENT.contains(profession)) {
			tellOther(number, profession, message);
		}
		else {
			this.notifier.toAuthority(number, guests(number), message);
		}
	}

	private void tellOther(CaseNumber number, String profession, Message message) {
		var waits = this.colleagues.waitForGround(number, MultiServiceModel.PROCESS, profession);
		if (waits) {
			tellCoordinator(number, MultiServiceModel.GROUND_MISSING);
		}
		if (!waits || !guests(number).email().isEmpty()) {
			this.notifier.toPartner(number, guests(number), message);
		}
	}

	/**
	 * Tells those who were invited without their knowing, as far as they may know now.
	 */
	void tellAdmitted(CaseNumber number) {
		this.records.of(number)
			.stream()
			.filter((it) -> MultiServiceModel.CHOOSE_ASSESSORS.equals(it.element()) && !it.corrects())
			.map(CaseRecord::recordedAt)
			.max(Comparator.naturalOrder())
			.ifPresent((chosen) -> this.colleagues.askSince(number, MultiServiceModel.ASSESS_NEED,
					MultiServiceModel.INVITATION, chosen));
	}

	/** Tells the coordinator that somebody does not take part for want of consent. */
	void tellLeftOut(CaseNumber number) {
		tellCoordinator(number, MultiServiceModel.SHARING_ENDED);
	}

	private void tellCoordinator(CaseNumber number, String template) {
		var owner = this.cases.get(number).owner();
		if (owner != null) {
			this.colleagues.askOne(number, owner, "coordinator", template);
		}
	}

	private PartnerAddress guests(CaseNumber number) {
		return this.records.latest(number, MultiServiceModel.CHOOSE_ASSESSORS)
			.map((record) -> new PartnerAddress(record.text("guestEmail"), record.text("guestLanguage")))
			.orElseGet(PartnerAddress::unknown);
	}

}
