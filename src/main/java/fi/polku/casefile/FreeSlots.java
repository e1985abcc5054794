package fi.polku.casefile;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
			.filter((start) -> !taken.contains(start))
			.toList();
	}

	private Set<Instant> taken(String coordinator, LocalDate after, LocalDate until) {
		return new HashSet<>(this.jdbc.sql("""
				select starts_at from appointment
				where held_by = :coordinator and state in ('booked', 'confirmed')
				  and starts_at >= :from and starts_at < :to
				""")
			.param("coordinator", coordinator)
			.param("from", Timestamp.from(Helsinki.endOfDay(after)))
			.param("to", Timestamp.from(Helsinki.endOfDay(until)))
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.list());
	}

	private boolean isAbsent(String coordinator, LocalDate day) {
		return this.jdbc.sql("""
				select exists (select from app_user where username = :coordinator
				               and absent_from <= :day and absent_to >= :day)
				""").param("coordinator", coordinator).param("day", day).query(Boolean.class).single();
	}

}
