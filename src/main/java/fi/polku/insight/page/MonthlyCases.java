package fi.polku.insight.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import fi.polku.calendar.Helsinki;
import fi.polku.insight.CaseFilter;
import fi.polku.insight.ChosenCases;
import fi.polku.security.Person;

import org.springframework.stereotype.Component;

/** How many cases began and ended in each month, and how many were open at its end. */
@Component
class MonthlyCases {

	private final ChosenCases chosen;

	MonthlyCases(ChosenCases chosen) {
		this.chosen = chosen;
	}

	/**
	 * Month by month until now, of a log until its last event; empty without cases.
	 */
	List<Month> of(CaseFilter filter, Person reader) {
		var cases = this.chosen.of(filter, reader);
		var began = new TreeMap<LocalDate, Long>();
		var ended = new TreeMap<LocalDate, Long>();
		for (int one : cases.cases()) {
			began.merge(month(cases.columns().cases().opened()[one]), 1L, Long::sum);
			if (!cases.isOpen(one)) {
				ended.merge(month(cases.until(one)), 1L, Long::sum);
			}
		}
		return began.isEmpty() ? List.of() : months(began, ended, month(cases.now()));
	}

	private static List<Month> months(TreeMap<LocalDate, Long> began, TreeMap<LocalDate, Long> ended, LocalDate last) {
		var months = new ArrayList<Month>();
		long open = 0;
		for (var month = began.firstKey(); !month.isAfter(last); month = month.plusMonths(1)) {
			long in = began.getOrDefault(month, 0L);
			long out = ended.getOrDefault(month, 0L);
			open += in - out;
			months.add(new Month(month, in, out, open));
		}
		return months;
	}

	private static LocalDate month(long micros) {
		return Helsinki.dateOf(Instant.EPOCH.plus(micros, ChronoUnit.MICROS)).withDayOfMonth(1);
	}

	/**
	 * A month by its first day.
	 *
	 * @param began {@code null} where so few would tell of somebody, as of ended and open
	 */
	record Month(LocalDate month, Long began, Long ended, Long open) {

		Month withoutFlows() {
			return new Month(this.month, null, null, this.open);
		}

		Month withoutOpen() {
			return new Month(this.month, null, null, null);
		}

	}

}
