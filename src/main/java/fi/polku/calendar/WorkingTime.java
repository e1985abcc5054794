package fi.polku.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.springframework.stereotype.Component;

/** Time within office hours, 8–16 in Helsinki on working days. */
@Component
public class WorkingTime {

	private static final LocalTime OPENS = LocalTime.of(8, 0);

	private static final LocalTime CLOSES = LocalTime.of(16, 0);

	private final FinnishCalendar calendar;

	WorkingTime(FinnishCalendar calendar) {
		this.calendar = calendar;
	}

	/** Zero when the end is not after the start. */
	public Duration between(Instant start, Instant end) {
		if (!end.isAfter(start)) {
			return Duration.ZERO;
		}
		var afterLast = Helsinki.dateOf(end).plusDays(1);
		return Helsinki.dateOf(start)
			.datesUntil(afterLast)
			.filter(this.calendar::isWorkingDay)
			.map((day) -> within(day, start, end))
			.reduce(Duration.ZERO, Duration::plus);
	}

	private static Duration within(LocalDate day, Instant start, Instant end) {
		var opens = Helsinki.at(day, OPENS);
		var closes = Helsinki.at(day, CLOSES);
		var from = start.isAfter(opens) ? start : opens;
		var until = end.isBefore(closes) ? end : closes;
		return until.isAfter(from) ? Duration.between(from, until) : Duration.ZERO;
	}

}
