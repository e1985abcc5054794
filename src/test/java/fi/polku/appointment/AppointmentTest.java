package fi.polku.appointment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import fi.polku.calendar.MovableClock;
import fi.polku.casefile.Appointment;
import fi.polku.casefile.Appointments;
import fi.polku.casefile.CaseFileTest;
import fi.polku.client.Contact;
import fi.polku.notification.Notifier;
import fi.polku.notification.Outgoing;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Meetings that a coordinator books by the pages, and what the client is told. */
abstract class AppointmentTest extends CaseFileTest {

	@Autowired
	MovableClock clock;

	@Autowired
	Appointments appointments;

	@Autowired
	Notifier notifier;

	Person coordinator;

	@BeforeEach
	void mondayMorning() {
		timeIs("2026-03-02T08:00");
		this.coordinator = person("own", Role.COORDINATOR);
	}

	@AfterEach
	void rest() {
		this.clock.reset();
	}

	CaseNumber mailed(String lastName) {
		var number = begun(lastName);
		this.clients.changeContact(clientOf(number),
				new Contact("040 123 4567", "eeva@example.com", "Polkutie 1", "99999", "Mallila", "email"), "fi", null);
		return number;
	}

	ResultActions book(CaseNumber number, String time) throws Exception {
		return this.browser.perform(form(number, "new", time));
	}

	MockHttpServletRequestBuilder form(CaseNumber number, String act, String time) {
		return post("/cases/" + number + "/appointments/" + act).param("kind", "planReview")
			.param("startsAt", time)
			.param("minutes", "45")
			.param("means", "place")
			.param("place", "Testitupa")
			.param("phone", "050 000 1000")
			.param("remind", "true")
			.with(as(this.coordinator))
			.with(csrf());
	}

	Appointment open(CaseNumber number) {
		return this.appointments.of(number).stream().filter(Appointment::isOpen).findFirst().orElseThrow();
	}

	List<Outgoing> told(CaseNumber number) {
		return this.notifier.of(number).stream().filter((one) -> one.template().startsWith("appointment")).toList();
	}

	void timeIs(String local) {
		this.clock.set(at(local));
	}

	static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Helsinki")).toInstant();
	}

}
