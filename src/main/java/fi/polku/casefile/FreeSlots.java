package fi.polku.casefile;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

import fi.polku.calendar.FinnishCalendar;
import fi.polku.calendar.Helsinki;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The free hours of a coordinator: working days, office hours, not absent, no other
 * meeting.
 */
@Component
class FreeSlots {

	private static final List<LocalTime> HOURS = Stream.of(9, 10, 12, 13, 14)
		.map((hour) -> LocalTime.of(hour, 0))
		.toList();

	private final JdbcClient jdbc;

	private final FinnishCalendar calendar;

	private final String usualPlace;

	FreeSlots(JdbcClient jdbc, FinnishCalendar calendar, @Value("${polku.meeting-place:}") String usualPlace) {
		this.jdbc = jdbc;
		this.calendar = calendar;
		this.usualPlace = usualPlace;
	}

	/** Where meetings are held unless something else is agreed. */
	String usualPlace() {
		return this.usualPlace;
	}

	/** The beginnings of free hours after one day and up to another, in order. */
	List<Instant> free(String coordinator, LocalDate after, LocalDate until) {
		if (!until.isAfter(after)) {
			return List.of();
		}
		var taken = taken(coordinator, after, until);
		return after.plusDays(1)
			.datesUntil(until.plusDays(1))
			.filter((day) -> this.calendar.isWorkingDay(day))
			.filter((day) -> !isAbsent(coordinator, day))
			.flatMap((day) -> HOURS.stream().map((hour) -> Helsinki.at(day, hour)))
			.filter((start) -> taken.stream().noneMatch((one) -> one.overlaps(start, start.plus(Appointments.LENGTH))))
			.toList();
	}

	private List<Taken> taken(String coordinator, LocalDate after, LocalDate until) {
		return this.jdbc.sql("""
				select starts_at, ends_at from appointment
				where held_by = :coordinator and state in ('booked', 'confirmed')
				  and ends_at > :from and starts_at < :to
				""")
			.param("coordinator", coordinator)
			.param("from", Timestamp.from(Helsinki.endOfDay(after)))
			.param("to", Timestamp.from(Helsinki.endOfDay(until)))
			.query((row, number) -> new Taken(row.getTimestamp(1).toInstant(), row.getTimestamp(2).toInstant()))
			.list();
	}

	/** Whether the person is away on the day. */
	boolean isAbsent(String coordinator, LocalDate day) {
		return this.jdbc.sql("""
				select exists (select from app_user where username = :coordinator
				               and absent_from <= :day and absent_to >= :day)
				""").param("coordinator", coordinator).param("day", day).query(Boolean.class).single();
	}

	private record Taken(Instant from, Instant to) {

		boolean overlaps(Instant start, Instant end) {
			return this.from.isBefore(end) && start.isBefore(this.to);
		}

	}

}
