package fi.polku.appointment;

import java.util.List;

import fi.polku.notification.Outgoing;
import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A coordinator's own meetings with a client: booked, and seen by whom they concern. */
class AppointmentTests extends AppointmentTest {

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

}
