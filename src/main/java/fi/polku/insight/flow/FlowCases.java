package fi.polku.insight.flow;

import java.time.LocalDate;
import java.util.Arrays;

import fi.polku.calendar.FinnishCalendar;
import fi.polku.insight.CaseFilter;
import fi.polku.insight.ChosenCases;
import fi.polku.insight.columns.Chosen;
import fi.polku.insight.columns.Measure;
import fi.polku.insight.columns.Micros;
import fi.polku.insight.columns.WorkingMeasure;
import fi.polku.security.Person;

import org.springframework.stereotype.Service;

/**
 * Reads from and to of a filter as a window: its cases are those of the rest of the
 * filter, whenever they began. Without days the window is the last twelve months, of a
 * log the whole log. It begins no earlier than the first of all cases.
 */
@Service
class FlowCases {

	private final ChosenCases cases;

	private final FinnishCalendar calendar;

	FlowCases(ChosenCases cases, FinnishCalendar calendar) {
		this.cases = cases;
		this.calendar = calendar;
	}

	InWindow of(CaseFilter filter, Person reader) {
		var chosen = this.cases.of(filter.begun(null, null), reader);
		long first = Arrays.stream(chosen.columns().cases().opened()).min().orElse(chosen.now());
		boolean isLog = filter.log() != null;
		long now = chosen.now();
		long until = (filter.to() != null) ? Micros.startOf(filter.to().plusDays(1)) : now + 1;
		long from = (filter.from() != null) ? Micros.startOf(filter.from()) : isLog ? first : yearBefore(filter, now);
		return measured(chosen, Window.of(Math.max(from, first), until, now), first, filter.inWorkingTime());
	}

	private static long yearBefore(CaseFilter filter, long now) {
		var last = (filter.to() != null) ? filter.to() : Micros.day(now);
		return Micros.startOf(firstDay(last));
	}

	/** The first day of the twelve months that end on the day. */
	static LocalDate firstDay(LocalDate last) {
		return last.minusYears(1).plusDays(1);
	}

	private InWindow measured(Chosen chosen, Window window, long first, boolean inWorkingTime) {
		Measure working = new WorkingMeasure(this.calendar, Math.min(first, window.from()),
				Math.max(chosen.now(), window.until()));
		return new InWindow(new Chosen(chosen.columns(), chosen.cases(), chosen.now(),
				inWorkingTime ? working : Measure.CALENDAR, chosen.fewest()), window, working);
	}

}
