package fi.polku.intake;

import java.time.LocalDate;

import fi.polku.casefile.CaseRecord;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Records;
import fi.polku.client.Client;
import fi.polku.client.Clients;
import fi.polku.client.Contact;
import fi.polku.client.Protection;
import fi.polku.client.Protections;
import fi.polku.process.CaseNumber;

import org.springframework.stereotype.Component;

/** Brings what was checked in {@code completeContactDetails} into the register. */
@Component
class ContactDetails {

	private final Cases cases;

	private final Records records;

	private final Clients clients;

	private final Protections protections;

	ContactDetails(Cases cases, Records records, Clients clients, Protections protections) {
		this.cases = cases;
		this.records = records;
		this.clients = clients;
		this.protections = protections;
	}

	void intoRegister(CaseNumber caseNumber) {
		this.records.latest(caseNumber, "completeContactDetails").ifPresent((record) -> {
			var client = this.cases.get(caseNumber).clientId();
			this.protections.check(client, new Protection(record.isTrue("protectionOrder"),
					LocalDate.parse(record.text("protectionCheckedOn")), record.text("protectionSource"), null));
			this.clients.changeContact(client, contact(record, this.clients.get(client)), record.text("language"),
					record.isTrue("interpreterNeeded") ? record.text("interpreterLanguage") : null);
		});
	}

	/**
	 * Under a protection order the disclosed contact address stands in the place of the
	 * home address. Until the end of an order is confirmed, the address stays as it was.
	 */
	private static Contact contact(CaseRecord record, Client now) {
		var channel = channel(record.text("invitationWay"));
		if (now.protectionOrder() && !record.isTrue("protectionOrder")) {
			var known = now.contact();
			return new Contact(record.text("phone"), record.text("email"), known.streetAddress(), known.postalCode(),
					known.postOffice(), channel);
		}
		var street = record.isTrue("protectionOrder") ? record.text("contactAddress") : record.text("streetAddress");
		return new Contact(record.text("phone"), record.text("email"), street, record.text("postalCode"),
				record.text("town"), channel);
	}

	private static String channel(String way) {
		return "sms".equals(way) ? "text_message" : way;
	}

}
