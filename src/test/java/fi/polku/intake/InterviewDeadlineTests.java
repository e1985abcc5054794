package fi.polku.intake;

import java.time.Duration;

import fi.polku.PolkuTest;
import fi.polku.calendar.MovableClock;
import fi.polku.journeys.TestJourneys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The interview's task and the clock of its delay count from the same day, however long
 * arranging takes.
 */
@PolkuTest
class InterviewDeadlineTests {

	@Autowired
	TestJourneys journeys;

	@Autowired
	MovableClock clock;

	@AfterEach
	void reset() {
		this.clock.reset();
	}

	@Test
	void arrangedAWeekLater_taskAndClockOfDelayRingTogether() {
		var journey = IntakeJourneys.begun(this.journeys);
		this.clock.advance(Duration.ofDays(7));

		IntakeJourneys.withContact(journey).run("inviteClient");

		assertThat(journey.task("holdInitialInterview").getDueDate().toInstant())
			.isEqualTo(journey.job("interviewDue").getDuedate().toInstant());
	}

}
