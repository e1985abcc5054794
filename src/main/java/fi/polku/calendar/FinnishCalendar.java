package fi.polku.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

import org.springframework.stereotype.Component;

/**
 * Finnish holidays and the counting of terms: the day after the start is day one
 * (150/1930 § 2), a month ends on the day of the same number or on the month's last (§
 * 3).
 */
@Component
public class FinnishCalendar {

	private static final Set<String> EVES = Set.of("CHRISTMAS_EVE", "MIDSUMMER_EVE");

	private final HolidayManager holidays = HolidayManager
		.getInstance(ManagerParameters.create(HolidayCalendar.FINLAND));

	private final Map<Integer, Map<LocalDate, String>> years = new ConcurrentHashMap<>();

	/** Stored with every verdict, so that a later change of the holidays shows. */
	public String version() {
		var version = HolidayManager.class.getPackage().getImplementationVersion();
		return "fi-" + Objects.requireNonNullElse(version, "jollyday");
	}

	/** The last day of a term that starts on the given day. */
	public LocalDate end(LocalDate start, Term term) {
		var last = (term.unit() == Unit.MONTHS) ? start.plusMonths(term.amount())
				: count(start, term.amount(), term.kindOfDay());
		return term.moves() ? workingDayFrom(last) : last;
	}

	/** Shifts a day by calendar days, then on to the next day of the kind. */
	public LocalDate shift(LocalDate date, int days, KindOfDay kind) {
		var day = date.plusDays(days);
		while (!counts(day, kind)) {
			day = day.plusDays(1);
		}
		return day;
	}

	/** The day itself if it is a working day, else the next one. */
	public LocalDate workingDayFrom(LocalDate date) {
		return shift(date, 0, KindOfDay.WORKING_DAYS);
	}

	public boolean isWorkingDay(LocalDate date) {
		return counts(date, KindOfDay.WORKING_DAYS);
	}

	/** Working days after the first day up to and including the last. */
	public int workingDaysBetween(LocalDate first, LocalDate last) {
		return (int) first.plusDays(1).datesUntil(last.plusDays(1)).filter(this::isWorkingDay).count();
	}

	/**
	 * Days of the kind after the first day up to and including the last; none where the
	 * last is no later.
	 */
	public int daysBetween(LocalDate first, LocalDate last, KindOfDay kind) {
		return last.isBefore(first) ? 0
				: (int) first.plusDays(1).datesUntil(last.plusDays(1)).filter((day) -> counts(day, kind)).count();
	}

	/** Whether a term of that kind counts the day. */
	public boolean counts(LocalDate date, KindOfDay kind) {
		return switch (kind) {
			case CALENDAR_DAYS -> true;
			case WEEKDAYS -> date.getDayOfWeek() != DayOfWeek.SUNDAY && !isPublicHoliday(date);
			case WORKING_DAYS -> date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && holiday(date) == null;
		};
	}

	private LocalDate count(LocalDate start, int amount, KindOfDay kind) {
		var day = start;
		for (int counted = 0; counted < amount;) {
			day = day.plusDays(1);
			counted += counts(day, kind) ? 1 : 0;
		}
		return day;
	}

	/** The holiday or eve on that day, such as {@code CHRISTMAS_EVE}. */
	public Optional<String> holidayOn(LocalDate date) {
		return Optional.ofNullable(holiday(date));
	}

	private boolean isPublicHoliday(LocalDate date) {
		var holiday = holiday(date);
		return holiday != null && !EVES.contains(holiday);
	}

	private String holiday(LocalDate date) {
		return this.years.computeIfAbsent(date.getYear(), this::holidaysOf).get(date);
	}

	private Map<LocalDate, String> holidaysOf(int year) {
		return this.holidays.getHolidays(Year.of(year))
			.stream()
			.collect(Collectors.toMap(Holiday::getDate, Holiday::getPropertiesKey, (one, other) -> one));
	}

}
