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
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A coordinator's own meetings with a client. */
class AppointmentTests extends CaseFileTest {

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

	@Test
	void booked_isInTheFileAndToldWithoutItsPurpose() throws Exception {
		var number = mailed("Aikanen");

		book(number, "2026-03-10T10:30").andExpect(status().is3xxRedirection());

		this.browser.perform(get("/clients/{id}", clientOf(number)).with(as(this.coordinator)))
			.andExpect(content().string(containsString("ti 10.3.2026 klo 10.30–11.15")))
			.andExpect(content().string(containsString("Suunnitelman tarkistus")));
		assertThat(told(number)).extracting(Outgoing::template)
			.containsExactlyInAnyOrder("appointmentBooked", "appointmentReminder");
		assertThat(told(number)).allSatisfy((one) -> assertThat(one.body()).contains("10.3.2026", "10.30", "Testitupa")
			.doesNotContain("uunnitelma", "Aikanen"));
		assertThat(told(number)).filteredOn((one) -> one.template().endsWith("Booked"))
			.allSatisfy((one) -> assertThat(one.calendar()).contains("DTSTART:20260310T083000Z")
				.doesNotContain("uunnitelma"));
	}

	@Test
	void calendarTaken_isRefusedAtTheField() throws Exception {
		var number = mailed("Kalenterinen");
		book(number, "2026-03-10T10:30");

		book(mailed("Toinen"), "2026-03-10T11:00").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("href=\"#f-startsAt\"")))
			.andExpect(content().string(containsString("Kalenterissa on jo tapaaminen ti 10.3.2026")))
			.andExpect(content().string(not(containsString("name=\"anyway\""))));

		book(mailed("Kolmas"), "2026-03-10T11:15").andExpect(status().is3xxRedirection());
	}

	@Test
	void holidayEveningOrAbsence_warnsUntilWantedForThatTime() throws Exception {
		var number = mailed("Pyhänen");

		book(number, "2026-04-03T10:00").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Päivä ei ole työpäivä.")));
		book(number, "2026-03-10T15:30").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("työajalla")));
		assertThat(this.appointments.of(number)).isEmpty();

		this.browser.perform(form(number, "new", "2026-03-10T15:45").param("anyway", "2026-03-10T15:30/45"))
			.andExpect(status().isUnprocessableEntity());
		this.browser.perform(form(number, "new", "2026-03-10T15:30").param("anyway", "2026-03-10T15:30/45"))
			.andExpect(status().is3xxRedirection());
		assertThat(this.appointments.of(number)).hasSize(1);
	}

	@Test
	void letterThatComesTooLate_warns() throws Exception {
		var number = begun("Postinen");

		book(number, "2026-03-05T10:00").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("eikä kirje ehdi perille")));
	}

	@Test
	void pastTimeOrNoTime_isRefused() throws Exception {
		var number = mailed("Mennyt");

		book(number, "2026-03-01T10:00").andExpect(content().string(containsString("Aika on jo mennyt.")));
		book(number, "huomenna").andExpect(content().string(containsString("Anna päivä ja kellonaika.")));
		book(number, "2028-03-01T10:00").andExpect(content().string(containsString("yli vuoden")));
		assertThat(this.appointments.of(number)).isEmpty();
	}

	@Test
	void moved_keepsItsPlaceInCalendarsAndTellsOnce() throws Exception {
		var number = mailed("Siirtynen");
		book(number, "2026-03-10T10:30");
		sendAll(number);

		this.browser.perform(form(number, open(number).id() + "/move", "2026-03-11T09:00"))
			.andExpect(status().is3xxRedirection());

		var all = this.appointments.of(number);
		assertThat(all).extracting(Appointment::state).containsExactly("booked", "moved");
		assertThat(all.get(0).series()).isEqualTo(all.get(1).id());
		assertThat(told(number)).filteredOn((one) -> "withdrawn".equals(one.state()))
			.extracting(Outgoing::template)
			.containsExactly("appointmentReminder");
		assertThat(told(number)).filteredOn((one) -> "appointmentMoved".equals(one.template()))
			.singleElement()
			.satisfies((one) -> assertThat(one.calendar()).contains("UID:" + all.get(1).id(), "SEQUENCE:1"));
	}

	@Test
	void cancelledBeforeItWasTold_tellsNothing() throws Exception {
		var number = mailed("Perunen");
		book(number, "2026-03-10T10:30");

		cancel(number, "").andExpect(status().isUnprocessableEntity());
		cancel(number, "Asiakas on matkoilla").andExpect(status().is3xxRedirection());

		assertThat(told(number)).extracting(Outgoing::state).containsOnly("withdrawn");
		this.browser.perform(get("/clients/{id}", clientOf(number)).with(as(this.coordinator)))
			.andExpect(content().string(containsString("Asiakas on matkoilla")));
	}

	@Test
	void cancelledAfterItWasTold_tellsWithoutTheReason() throws Exception {
		var number = mailed("Perukoski");
		book(number, "2026-03-10T10:30");
		sendAll(number);

		cancel(number, "Sairastuin");

		assertThat(told(number)).filteredOn((one) -> "appointmentCancelled".equals(one.template()))
			.singleElement()
			.satisfies((one) -> {
				assertThat(one.body()).contains("peruttu").doesNotContain("Sairastuin");
				assertThat(one.calendar()).contains("METHOD:CANCEL", "STATUS:CANCELLED");
			});
	}

	@Test
	void missed_onlyOnceItsTimeHasComeAndOffersANewTime() throws Exception {
		var number = mailed("Poissanen");
		book(number, "2026-03-10T10:30");
		var id = open(number).id();

		was(number, id.toString()).andExpect(status().isConflict());
		timeIs("2026-03-10T10:50");
		was(number, id.toString()).andExpect(header().string("Location", containsString("/new?after=" + id)));
		was(number, id.toString()).andExpect(status().isConflict());

		this.browser
			.perform(get("/cases/{number}/appointments/new", number).param("after", id.toString())
				.with(as(this.coordinator)))
			.andExpect(content().string(containsString("Testitupa")));
		assertThat(this.appointments.of(number)).extracting(Appointment::state).containsExactly("missed");
	}

	@Test
	void meetingOfTheModel_isNotChangedHere() throws Exception {
		var number = mailed("Mallinen");
		var held = this.appointments
			.book(number, "holdInitialInterview", this.coordinator.username(), at("2026-03-10T09:00"), "Voimala")
			.orElseThrow();

		for (var act : List.of("move", "cancel", "was")) {
			this.browser
				.perform(post("/cases/{number}/appointments/{id}/{act}", number, held.id(), act).param("was", "held")
					.with(as(this.coordinator))
					.with(csrf()))
				.andExpect(status().isConflict());
		}
		assertThat(this.appointments.of(number)).extracting(Appointment::state).containsExactly("booked");
	}

	@Test
	void freeHours_areNotUnderAnOwnMeeting() throws Exception {
		var number = mailed("Vapaanen");
		book(number, "2026-03-03T09:30");

		this.browser.perform(get("/cases/{number}/appointments/new", number).with(as(this.coordinator)))
			.andExpect(content().string(containsString("ti 3.3.2026 klo 12.00")))
			.andExpect(content().string(not(containsString("ti 3.3.2026 klo 9.00"))))
			.andExpect(content().string(not(containsString("ti 3.3.2026 klo 10.00"))));
	}

	@Test
	void strangerOrWhoeverMayNotName_findsNothing() throws Exception {
		var number = mailed("Salanen");
		book(number, "2026-03-10T10:30");
		var calendar = "/cases/" + number + "/appointments/" + open(number).id() + "/calendar";
		var stranger = person("elsewhere", Role.COORDINATOR);
		protect(number);

		for (var reader : List.of(stranger, this.coordinator)) {
			this.browser.perform(get(calendar).with(as(reader))).andExpect(status().isNotFound());
			this.browser.perform(get("/cases/{number}/appointments/new", number).with(as(reader)))
				.andExpect(status().isNotFound());
		}
		this.browser.perform(get("/calendar/mine").with(as(this.coordinator)))
			.andExpect(content().string(containsString("SUMMARY:Tapaaminen\\, asia " + number)))
			.andExpect(content().string(not(containsString("Testitupa"))));
		this.browser.perform(get("/calendar/mine").with(as(stranger)))
			.andExpect(content().string(not(containsString("VEVENT"))));
	}

	@Test
	void myDay_showsItWithItsPurpose() throws Exception {
		var number = mailed("Päivänen");
		book(number, "2026-03-10T10:30");
		timeIs("2026-03-10T08:00");

		this.browser.perform(get("/").with(as(this.coordinator)))
			.andExpect(content().string(containsString("Suunnitelman tarkistus")))
			.andExpect(content().string(containsString("/clients/" + clientOf(number) + "#appointments")));
	}

	private CaseNumber mailed(String lastName) {
		var number = begun(lastName);
		this.clients.changeContact(clientOf(number),
				new Contact("040 123 4567", "eeva@example.com", "Polkutie 1", "99999", "Mallila", "email"), "fi", null);
		return number;
	}

	private ResultActions book(CaseNumber number, String time) throws Exception {
		return this.browser.perform(form(number, "new", time));
	}

	private MockHttpServletRequestBuilder form(CaseNumber number, String act, String time) {
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

	private ResultActions cancel(CaseNumber number, String reason) throws Exception {
		return this.browser
			.perform(post("/cases/{number}/appointments/{id}/cancel", number, open(number).id()).param("reason", reason)
				.with(as(this.coordinator))
				.with(csrf()));
	}

	private ResultActions was(CaseNumber number, String id) throws Exception {
		return this.browser.perform(post("/cases/{number}/appointments/{id}/was", number, id).param("was", "missed")
			.with(as(this.coordinator))
			.with(csrf()));
	}

	private Appointment open(CaseNumber number) {
		return this.appointments.of(number).stream().filter(Appointment::isOpen).findFirst().orElseThrow();
	}

	private List<Outgoing> told(CaseNumber number) {
		return this.notifier.of(number).stream().filter((one) -> one.template().startsWith("appointment")).toList();
	}

	private void sendAll(CaseNumber number) {
		this.jdbc.sql("""
				update outgoing set state = 'sent' where case_number = :case and template <> 'appointmentReminder'
				""").param("case", number.value()).update();
	}

	private void timeIs(String local) {
		this.clock.set(at(local));
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Helsinki")).toInstant();
	}

}
