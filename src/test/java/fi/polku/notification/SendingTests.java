package fi.polku.notification;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What waits goes out: by a small mail server, one that is down, a folder, and on paper.
 */
class SendingTests extends SendingTest {

	@Test
	void email_saysTimePlaceAndPhoneAndNobodysName() throws Exception {
		contact("email", "asiakas@example.org", null, null);
		this.notifier.toClient(this.caseNumber, INVITATION);

		assertThat(sending(this.server.getSmtp().getPort()).round()).isOne();

		var mail = this.server.getReceivedMessages()[0];
		assertThat(mail.getAllRecipients()[0]).hasToString("asiakas@example.org");
		var text = com.icegreen.greenmail.util.GreenMailUtil.getBody(mail);
		assertThat(text).doesNotContain("Viestittävä", "http", this.caseNumber.value()).contains("polku.ics");
		assertThat(state()).isEqualTo("sent email 1");
	}

	@Test
	void markupInAMail_isPlainText() throws Exception {
		contact("email", "asiakas@example.org", null, null);
		var place = "<img src=x onerror=alert(1)>";
		this.notifier.toClient(this.caseNumber, new Message("appointmentBooked",
				List.of("3.11.2026", "9.00", place, "050 000 1201", "", ""), INVITATION.calendar()));

		assertThat(sending(this.server.getSmtp().getPort()).round()).isOne();

		var mail = this.server.getReceivedMessages()[0];
		assertThat(com.icegreen.greenmail.util.GreenMailUtil.getBody(mail)).contains(place)
			.contains("text/plain", "text/calendar")
			.doesNotContainIgnoringCase("text/html");
	}

	@Test
	void serverThatIsDown_isTriedLaterAndAtLastSeen() throws IOException {
		contact("email", "asiakas@example.org", null, null);
		this.notifier.toClient(this.caseNumber, INVITATION);
		var sending = sending(closedPort());

		sending.round();
		assertThat(state()).isEqualTo("waiting email 1");
		assertThat(sending.round()).isZero();
		for (int again = 2; again <= 6; again++) {
			this.clock.set(this.clock.instant().plus(Duration.ofHours(5)));
			assertThat(sending.round()).isOne();
		}

		assertThat(state()).isEqualTo("failed email 6");
		assertThat(fault()).isEqualTo("mailServer");
		this.clock.set(this.clock.instant().plus(Duration.ofDays(1)));
		assertThat(sending.round()).isZero();
	}

	@Test
	void withoutAServer_mailWaits() {
		contact("email", "asiakas@example.org", null, null);
		this.notifier.toClient(this.caseNumber, INVITATION);

		assertThat(new Sending(this.queue, this.check, List.of(new MailCarrier((JavaMailSenderImpl) null, ""))).round())
			.isZero();

		assertThat(state()).isEqualTo("waiting email 0");
	}

	@Test
	void textMessage_isAFileForTheGateway() throws IOException {
		contact("text_message", null, "040 123 4567", null);
		this.notifier.toClient(this.caseNumber, INVITATION);

		sending(this.server.getSmtp().getPort()).round();

		try (var files = Files.list(this.folder)) {
			assertThat(files.toList()).singleElement()
				.satisfies((file) -> assertThat(Files.readString(file)).contains("040 123 4567", "Voimala"));
		}
		assertThat(state()).isEqualTo("sent text_message 1");
	}

	@Test
	void withoutAnAddressForTheChannel_itIsALetterOrSeen() {
		contact("email", null, null, "Mallikatu 1");
		this.notifier.toClient(this.caseNumber, INVITATION);
		sending(this.server.getSmtp().getPort()).round();
		assertThat(state()).isEqualTo("to_print letter 1");

		contact("email", null, null, null);
		this.notifier.toClient(this.caseNumber, Message.of("thankYou", ""));
		sending(this.server.getSmtp().getPort()).round();
		assertThat(fault("thankYou")).isEqualTo("noAddress");
	}

}
