package fi.polku.intake;

import java.time.LocalDate;

import fi.polku.casefile.CaseRecord;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Records;
import fi.polku.client.Clients;
import fi.polku.client.Contact;
import fi.polku.process.CaseNumber;

import org.springframework.stereotype.Component;

/** Brings what was checked in {@code completeContactDetails} into the register. */
@Component
class ContactDetails {

	private final Cases cases;

	private final Records records;

	private final Clients clients;

	ContactDetails(Cases cases, Records records, Clients clients) {
		this.cases = cases;
		this.records = records;
		this.clients = clients;
	}

	void intoRegister(CaseNumber caseNumber) {
		this.records.latest(caseNumber, "completeContactDetails").ifPresent((record) -> {
			var client = this.cases.get(caseNumber).clientId();
			this.clients.changeContact(client, contact(record), record.text("language"),
					record.isTrue("interpreterNeeded") ? record.text("interpreterLanguage") : null);
			this.clients.changeProtection(client, record.isTrue("protectionOrder"),
					LocalDate.parse(record.text("protectionCheckedOn")), record.text("protectionSource"));
		});
	}

	/**
	 * Under a protection order the disclosed contact address stands in the place of the
	 * home address.
	 */
	private static Contact contact(CaseRecord record) {
		var street = record.isTrue("protectionOrder") ? record.text("contactAddress") : record.text("streetAddress");
		return new Contact(record.text("phone"), record.text("email"), street, record.text("postalCode"),
				record.text("town"), channel(record.text("invitationWay")));
	}

	private static String channel(String way) {
		return "sms".equals(way) ? "text_message" : way;
	}

}
