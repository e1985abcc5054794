package fi.polku.insight.flow;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.ChosenCases;
import fi.polku.insight.Figures;
import fi.polku.insight.Spans;
import fi.polku.insight.columns.Micros;
import fi.polku.insight.flow.Overview.Standing;
import fi.polku.security.Person;

import org.springframework.stereotype.Service;

/** Counts how things stand, and stood before. */
@Service
class Overviews {

	private final FlowCases flows;

	private final ChosenCases cases;

	private final KeptDeadlines deadlines;

	Overviews(FlowCases flows, ChosenCases cases, KeptDeadlines deadlines) {
		this.flows = flows;
		this.cases = cases;
		this.deadlines = deadlines;
	}

	Overview of(CaseFilter filter, Person reader) {
		var window = this.flows.of(filter, reader);
		var asked = days(filter, window.window());
		var begun = Spans.of(this.cases.of(asked, reader));
		return new Overview(window, begun, standing(window, begun, asked, reader), before(filter, asked, reader));
	}

	private static CaseFilter days(CaseFilter filter, Window window) {
		return filter.begun(Micros.day(window.from()), Micros.day(Math.max(window.from(), window.until() - 1)));
	}

	/** A log and a window that began before all cases have nothing before them. */
	private Standing before(CaseFilter filter, CaseFilter asked, Person reader) {
		var last = asked.from().minusDays(1);
		var first = firstBefore(filter, asked, last);
		var earlier = filter.begun(first, last);
		var window = (filter.log() == null) ? this.flows.of(earlier, reader) : null;
		if (window == null || window.window().count() == 0 || !Micros.day(window.window().from()).equals(first)) {
			return null;
		}
		return standing(window, Spans.of(this.cases.of(earlier, reader)), earlier, reader);
	}

	private static LocalDate firstBefore(CaseFilter filter, CaseFilter asked, LocalDate last) {
		return (filter.from() == null) ? FlowCases.firstDay(last)
				: last.minusDays(ChronoUnit.DAYS.between(asked.from(), asked.to()));
	}

	private Standing standing(InWindow window, Spans begun, CaseFilter days, Person reader) {
		return new Standing(WipFigures.inShort(window), Figures.leadTimes(begun).withOpen(),
				(days.log() == null) ? this.deadlines.share(days, reader) : null);
	}

}
