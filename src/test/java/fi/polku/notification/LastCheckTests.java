package fi.polku.notification;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is not sent any more when its turn comes. */
class LastCheckTests extends SendingTest {

	@Test
	void closedCase_isNotTold() {
		contact("email", "asiakas@example.org", null, null);
		this.notifier.toClient(this.caseNumber, INVITATION);
		this.jdbc.sql("update client_case set state = 'closed' where number = :case")
			.param("case", this.caseNumber.value())
			.update();

		sending(this.server.getSmtp().getPort()).round();

		assertThat(this.server.getReceivedMessages()).isEmpty();
		assertThat(state()).isEqualTo("withdrawn email 1");
		assertThat(fault()).isEqualTo("caseClosed");
	}

	@Test
	void consentWithdrawn_isNotTold() {
		contact("email", "asiakas@example.org", null, null);
		this.notifier.toClient(this.caseNumber, INVITATION);
		this.consents.record(client(), "contact", false, this.caseNumber.value(), "tryout-none");

		sending(this.server.getSmtp().getPort()).round();

		assertThat(fault()).isEqualTo("noConsent");
	}

	@Test
	void messageToAPartner_goesToTheAddressGivenAndNotToTheReferrer() throws Exception {
		this.jdbc.sql("update client_case set referrer = 'Ohjaaja, ohjaaja@example.org' where number = :case")
			.param("case", this.caseNumber.value())
			.update();
		this.notifier.toPartner(this.caseNumber, new PartnerAddress("palvelu@example.org", "sv"),
				Message.of("thankYou", ""));
		this.notifier.toPartner(this.caseNumber, PartnerAddress.unknown(), Message.of("checkContacts", ""));
		this.notifier.toPartner(this.caseNumber, Message.of("bringPapers", ""));

		sending(this.server.getSmtp().getPort()).round();

		assertThat(this.server.getReceivedMessages()).extracting((mail) -> mail.getAllRecipients()[0].toString())
			.containsExactlyInAnyOrder("palvelu@example.org", "ohjaaja@example.org");
		assertThat(fault("checkContacts")).isEqualTo("noAddress");
	}

	@Test
	void staleMessage_isSeenInsteadOfSent() {
		contact("email", "asiakas@example.org", null, null);
		this.notifier.toClient(this.caseNumber, INVITATION);
		this.clock.set(this.clock.instant().plus(Duration.ofDays(15)));

		sending(this.server.getSmtp().getPort()).round();

		assertThat(this.server.getReceivedMessages()).isEmpty();
		assertThat(fault()).isEqualTo("tooLate");
	}

}
