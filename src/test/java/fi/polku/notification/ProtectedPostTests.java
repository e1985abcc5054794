package fi.polku.notification;

import java.time.LocalDate;
import java.util.UUID;

import fi.polku.client.Clients;
import fi.polku.client.Contact;
import fi.polku.client.Protection;
import fi.polku.client.Protections;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What waits in the post when a protection order is set, and where it goes then. */
class ProtectedPostTests extends SendingTest {

	private static final Contact CONTACT = new Contact("040 123 4567", "asiakas@esimerkki.fi", "Kotikatu 1", "00100",
			"Helsinki", "email");

	@Autowired
	Clients clients;

	@Autowired
	Protections protections;

	@Test
	void writtenBeforeTheOrder_isHeldUntilThereIsAContactAddress() {
		var client = clientOfCase();
		this.clients.changeContact(client, CONTACT, "fi", null);
		this.notifier.toClient(this.caseNumber, INVITATION);

		protect(client);
		sending(this.server.getSmtp().getPort()).round();

		assertThat(this.server.getReceivedMessages()).isEmpty();
		assertThat(stateAndFault()).isEqualTo("failed noContactAddress");
	}

	@Test
	void writtenBeforeTheOrder_goesAsALetterToTheContactAddress() {
		var client = clientOfCase();
		this.clients.changeContact(client, CONTACT, "fi", null);
		this.notifier.toClient(this.caseNumber, INVITATION);

		protect(client);
		this.clients.changeContact(client, CONTACT, "fi", null);
		sending(this.server.getSmtp().getPort()).round();

		assertThat(this.server.getReceivedMessages()).isEmpty();
		assertThat(stateAndFault()).isEqualTo("to_print null");
	}

	@Test
	void writtenBehindTheOrder_goesByMailWithoutACalendarFile() throws Exception {
		var client = clientOfCase();
		protect(client);
		this.clients.changeContact(client, CONTACT, "fi", null);

		this.notifier.toClient(this.caseNumber, INVITATION);
		sending(this.server.getSmtp().getPort()).round();

		assertThat(this.server.getReceivedMessages()).hasSize(1);
		assertThat(this.jdbc.sql("select calendar is null and placeless from outgoing where case_number = :case")
			.param("case", this.caseNumber.value())
			.query(Boolean.class)
			.single()).isTrue();
	}

	private UUID clientOfCase() {
		return this.jdbc.sql("select client_id from client_case where number = :case")
			.param("case", this.caseNumber.value())
			.query(UUID.class)
			.single();
	}

	private void protect(UUID client) {
		this.protections.check(client, new Protection(true, LocalDate.of(2026, 10, 19), "client", null));
	}

	private String stateAndFault() {
		return this.jdbc.sql("select state || ' ' || coalesce(fault, 'null') from outgoing where case_number = :case")
			.param("case", this.caseNumber.value())
			.query(String.class)
			.single();
	}

}
