package fi.polku.notification;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fi.polku.PolkuTest;
import fi.polku.calendar.MovableClock;
import fi.polku.client.Consents;
import fi.polku.process.CaseNumber;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What waits goes out: by a small mail server, one that is down, a folder, and on paper.
 */
@PolkuTest
class SendingTests {

	private static final Message INVITATION = new Message("interviewInvitation",
			List.of("3.11.2026", "9.00", "Voimala", "050 000 1201"), "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");

	@TempDir
	Path folder;

	@Autowired
	Tryout tryout;

	@Autowired
	Notifier notifier;

	@Autowired
	OutgoingQueue queue;

	@Autowired
	LastCheck check;

	@Autowired
	Consents consents;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	GreenMail server;

	CaseNumber caseNumber;

	@BeforeEach
	void aCase() {
		this.tryout.deploy();
		this.jdbc.sql("update outgoing set state = 'withdrawn' where state = 'waiting'").update();
		this.clock.set(java.time.Instant.parse("2026-10-20T07:00:00Z"));
		this.caseNumber = this.tryout.start("Viestittävä");
		this.server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		this.server.start();
	}

	@AfterEach
	void rest() {
		this.server.stop();
		this.clock.reset();
	}

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
		this.notifier.toClient(this.caseNumber, Message.of("planToAccept"));
		sending(this.server.getSmtp().getPort()).round();
		assertThat(fault("planToAccept")).isEqualTo("noAddress");
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

	private Sending sending(int port) {
		var mail = new JavaMailSenderImpl();
		mail.setHost("127.0.0.1");
		mail.setPort(port);
		return new Sending(this.queue, this.check, List.of(new MailCarrier(mail, "polku@example.org"),
				new TextMessageCarrier(this.folder.toString(), "", "")));
	}

	private static int closedPort() throws IOException {
		try (var socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	private void contact(String channel, String email, String phone, String street) {
		this.jdbc.sql("""
				update client set contact_channel = :channel, email = :email, phone = :phone, street_address = :street
				 where id = :id
				""")
			.param("channel", channel)
			.param("email", email)
			.param("phone", phone)
			.param("street", street)
			.param("id", client())
			.update();
	}

	private UUID client() {
		return this.jdbc.sql("select client_id from client_case where number = :case")
			.param("case", this.caseNumber.value())
			.query(UUID.class)
			.single();
	}

	private String state() {
		return one("state || ' ' || channel || ' ' || attempts", "interviewInvitation");
	}

	private String fault() {
		return fault("interviewInvitation");
	}

	private String fault(String template) {
		return one("fault", template);
	}

	private String one(String what, String template) {
		return this.jdbc.sql("select " + what + " from outgoing where case_number = :case and template = :template")
			.param("case", this.caseNumber.value())
			.param("template", template)
			.query(String.class)
			.single();
	}

}
