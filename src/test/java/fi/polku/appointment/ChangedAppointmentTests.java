package fi.polku.appointment;

import java.time.LocalDate;
import java.util.List;

import fi.polku.casefile.Appointment;
import fi.polku.casefile.Exit;
import fi.polku.notification.Outgoing;
import fi.polku.notification.TestPost;
import fi.polku.process.CaseNumber;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A coordinator's own meetings that are moved, cancelled or missed. */
class ChangedAppointmentTests extends AppointmentTest {

	@Autowired
	TestPost post;

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
	void closing_tellsWhoeverHadBeenToldOfAMeetingAhead() throws Exception {
		this.post.empty();
		var told = mailed("Perusula");
		book(told, "2026-03-10T10:30");
		var died = mailed("Perumaa");
		book(died, "2026-03-10T14:30");
		assertThat(this.post.goes()).hasSize(2);
		var untold = mailed("Perusoja");
		book(untold, "2026-03-10T12:30");

		close(told, "goalReached");
		close(untold, "goalReached");
		close(died, "died");

		assertThat(this.post.goes()).singleElement().asString().contains("peruttu", "10.3.2026", "10.30");
		assertThat(told(untold)).extracting(Outgoing::state).containsOnly("withdrawn");
	}

	private void close(CaseNumber number, String reason) {
		this.cases.close(number, new Exit(LocalDate.of(2026, 3, 2), null, reason));
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

	private void sendAll(CaseNumber number) {
		this.jdbc.sql("""
				update outgoing set state = 'sent' where case_number = :case and template <> 'appointmentReminder'
				""").param("case", number.value()).update();
	}

}
