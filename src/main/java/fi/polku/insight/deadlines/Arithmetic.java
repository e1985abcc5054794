package fi.polku.insight.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import fi.polku.calendar.FinnishCalendar;
import fi.polku.calendar.KindOfDay;
import fi.polku.calendar.Term;
import fi.polku.calendar.Unit;
import fi.polku.insight.deadlines.ProvedDeadline.Proof;
import fi.polku.insight.deadlines.ProvedDeadline.Skipped;

import org.springframework.stereotype.Component;

/** Counts a deadline again, step by step, from what was kept of it. */
@Component
class Arithmetic {

	private final FinnishCalendar calendar;

	Arithmetic(FinnishCalendar calendar) {
		this.calendar = calendar;
	}

	Proof of(ListedDeadline deadline) {
		var unit = Unit.of(deadline.unit());
		var kind = KindOfDay.of(deadline.kindOfDay());
		var from = deadline.countedFrom();
		var last = this.calendar.end(from, new Term(deadline.amount(), unit, kind, false));
		var moved = this.calendar.end(from, new Term(deadline.amount(), unit, kind, deadline.moves()));
		var due = (deadline.pausedDays() == 0) ? moved
				: this.calendar.shift(moved, deadline.pausedDays(), deadline.moves() ? KindOfDay.WORKING_DAYS : kind);
		var first = this.calendar.shift(from, 1, (unit == Unit.MONTHS) ? KindOfDay.CALENDAR_DAYS : kind);
		return new Proof((unit == Unit.MONTHS) ? List.of() : skipped(from.plusDays(1), last, kind), first, last,
				last.equals(moved) ? List.of() : skipped(last, moved, KindOfDay.WORKING_DAYS), moved, due,
				this.calendar.version(), due.equals(deadline.dueOn()));
	}

	private List<Skipped> skipped(LocalDate first, LocalDate last, KindOfDay kind) {
		return first.isAfter(last) ? List.of()
				: first.datesUntil(last.plusDays(1))
					.filter((day) -> !this.calendar.counts(day, kind))
					.map((day) -> new Skipped(day, why(day)))
					.toList();
	}

	private String why(LocalDate day) {
		return this.calendar.holidayOn(day).orElse(day.getDayOfWeek().name().toUpperCase(Locale.ROOT));
	}

}
