package fi.polku.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.calendar.FinnishCalendar;
import fi.polku.calendar.Helsinki;
import fi.polku.calendar.Term;
import fi.polku.casefile.Booking.Booked;
import fi.polku.casefile.Cases;
import fi.polku.journeys.TestJourneys;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A client without a chosen channel is invited by letter, which takes its days. */
@PolkuTest
class InterviewByLetterTests {

	@Autowired
	TestJourneys journeys;

	@Autowired
	InterviewBooking booking;

	@Autowired
	Cases cases;

	@Autowired
	Users users;

	@Autowired
	FinnishCalendar calendar;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	@Test
	void timeEnough_bookedAfterTheLetterHasArrived() {
		assertThat(bookedBy(workingDays(10))).isAfter(workingDays(4));
	}

	@Test
	void deadlineBeforeTheLetterArrives_bookedByTheDeadline() {
		assertThat(bookedBy(workingDays(2))).isBeforeOrEqualTo(workingDays(2));
	}

	private LocalDate bookedBy(LocalDate until) {
		var number = this.journeys.anOpenCase();
		this.cases.assign(number, coordinator(), null, null);
		var booked = (Booked) this.booking.book(number, null, until);
		return Helsinki.dateOf(booked.appointment().startsAt());
	}

	/** Somebody nobody else books. */
	private String coordinator() {
		this.jdbc.sql("""
				insert into organisation (id, name, kind, municipality)
				values ('elsewhere', 'Muualla', 'municipality', 'Muualla') on conflict do nothing
				""").update();
		var name = "letter-" + UUID.randomUUID().toString().substring(0, 8);
		this.users.add(new Person(name, name, Set.of(Role.COORDINATOR), "elsewhere", null, null), "polku-demo");
		return name;
	}

	private LocalDate workingDays(int amount) {
		return this.calendar.end(Helsinki.today(this.clock), Term.workingDays(amount));
	}

}
