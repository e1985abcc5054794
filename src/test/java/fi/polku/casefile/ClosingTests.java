package fi.polku.casefile;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import fi.polku.PolkuTest;
import fi.polku.calendar.Helsinki;
import fi.polku.journeys.TestJourneys;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PolkuTest
class ClosingTests {

	@Autowired
	TestJourneys journeys;

	@Autowired
	Appointments appointments;

	@Autowired
	Cases cases;

	@Autowired
	Clock clock;

	@Autowired
	JdbcClient jdbc;

	@Test
	void closedCase_hasNoMeetingsAhead() {
		var number = this.journeys.anOpenCase();
		var now = this.clock.instant().truncatedTo(ChronoUnit.HOURS);
		this.appointments.book(number, "draftPlan", "kokeilija", now.minus(400, ChronoUnit.DAYS), null);
		this.appointments.book(number, "draftPlan", "kokeilija", now.plus(400, ChronoUnit.DAYS), null);

		this.cases.close(number, new Exit(Helsinki.today(this.clock), null, "invited"));

		assertThat(this.appointments.of(number)).extracting(Appointment::state)
			.containsExactlyInAnyOrder("booked", "cancelled");
		assertThat(
				this.jdbc.sql("select count(*) from trail where kind = 'appointment.cancelled' and :case = any(cases)")
					.param("case", number.value())
					.query(Integer.class)
					.single())
			.isOne();
	}

}
