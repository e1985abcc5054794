package fi.polku.notification;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
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
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A client to be told something, and a small mail server. */
@PolkuTest
abstract class SendingTest {

	static final Message INVITATION = new Message("appointmentBooked",
			List.of("3.11.2026", "9.00", "Voimala", "050 000 1201", "", ""), "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");

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

	Sending sending(int port) {
		var mail = new JavaMailSenderImpl();
		mail.setHost("127.0.0.1");
		mail.setPort(port);
		return new Sending(this.queue, this.check, List.of(new MailCarrier(mail, "polku@example.org"),
				new TextMessageCarrier(this.folder.toString(), "", "")));
	}

	static int closedPort() throws IOException {
		try (var socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	void contact(String channel, String email, String phone, String street) {
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

	UUID client() {
		return this.jdbc.sql("select client_id from client_case where number = :case")
			.param("case", this.caseNumber.value())
			.query(UUID.class)
			.single();
	}

	String state() {
		return one("state || ' ' || channel || ' ' || attempts", "appointmentBooked");
	}

	String fault() {
		return fault("appointmentBooked");
	}

	String fault(String template) {
		return one("fault", template);
	}

	String one(String what, String template) {
		return this.jdbc.sql("select " + what + " from outgoing where case_number = :case and template = :template")
			.param("case", this.caseNumber.value())
			.param("template", template)
			.query(String.class)
			.single();
	}

}
