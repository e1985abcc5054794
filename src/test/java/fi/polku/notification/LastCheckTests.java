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
	void noConsentToElectronicMessages_isALetter() {
		contact("email", "asiakas@example.org", null, "Kotikuja 1");
		this.jdbc.sql("update client set postal_code = '24100', post_office = 'Mallila' where id = :id")
			.param("id", client())
			.update();
		this.notifier.toClient(this.caseNumber, INVITATION);
		this.consents.record(client(), "contact", false, this.caseNumber.value(), "tryout-none");

		sending(this.server.getSmtp().getPort()).round();

		assertThat(this.server.getReceivedMessages()).isEmpty();
		assertThat(state()).isEqualTo("to_print letter 1");
	}

	@Test
	void noConsentAndNoAddress_isSeenAmongTheMessages() {
		contact("email", "asiakas@example.org", null, null);
		this.notifier.toClient(this.caseNumber, INVITATION);
		this.consents.record(client(), "contact", false, this.caseNumber.value(), "tryout-none");

		sending(this.server.getSmtp().getPort()).round();

		assertThat(state()).startsWith("failed");
		assertThat(fault()).isEqualTo("noAddress");
	}

	@Test
	void partnersRefused_authoritiesAreToldAndTheOthersAreSeen() throws Exception {
		this.consents.record(client(), "partners", false, this.caseNumber.value(), "tryout-none");
		this.notifier.toAuthority(this.caseNumber, new PartnerAddress("kela@example.org", "fi"),
				Message.of("thankYou", ""));
		this.notifier.toPartner(this.caseNumber, new PartnerAddress("paja@example.org", "fi"),
				Message.of("checkContacts", ""));
		this.jdbc
			.sql("""
					update client_case set source = 'employmentAuthority', referrer = 'alue@example.org' where number = :case
					""")
			.param("case", this.caseNumber.value())
			.update();
		this.notifier.toPartner(this.caseNumber, Message.of("bringPapers", ""));

		sending(this.server.getSmtp().getPort()).round();

		assertThat(this.server.getReceivedMessages()).extracting((mail) -> mail.getAllRecipients()[0].toString())
			.containsExactlyInAnyOrder("kela@example.org", "alue@example.org");
		assertThat(one("state || ' ' || fault", "checkContacts")).isEqualTo("failed noConsent");
	}

	@Test
	void authorityThatNobodyKnows_isNoPartnerWhoReferred() {
		this.jdbc.sql("update client_case set source = 'partner', referrer = 'paja@example.org' where number = :case")
			.param("case", this.caseNumber.value())
			.update();
		this.notifier.toAuthority(this.caseNumber, Message.of("bringPapers", ""));

		sending(this.server.getSmtp().getPort()).round();

		assertThat(this.server.getReceivedMessages()).isEmpty();
		assertThat(fault("bringPapers")).isEqualTo("noAddress");
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
