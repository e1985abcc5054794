package fi.polku.insight;

import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import fi.polku.calendar.FinnishCalendar;
import fi.polku.insight.columns.Chosen;
import fi.polku.insight.columns.Coded;
import fi.polku.insight.columns.Columns;
import fi.polku.insight.columns.FewestCases;
import fi.polku.insight.columns.Measure;
import fi.polku.insight.columns.Micros;
import fi.polku.insight.columns.Sources;
import fi.polku.insight.columns.WorkingMeasure;
import fi.polku.security.Person;
import fi.polku.web.Refusal;

import org.springframework.stereotype.Service;

/**
 * Chooses the cases a filter names. Auditors see all of Polku's own cases, others those
 * of their organisation; screenings of lists are no cases.
 */
@Service
public class ChosenCases {

	private static final String SCREENING = "listScreening";

	private final Sources sources;

	private final EventLogs logs;

	private final FigurePolicy policy;

	private final FinnishCalendar calendar;

	private final Clock clock;

	ChosenCases(Sources sources, EventLogs logs, FigurePolicy policy, FinnishCalendar calendar, Clock clock) {
		this.policy = policy;
		this.sources = sources;
		this.logs = logs;
		this.calendar = calendar;
		this.clock = clock;
	}

	public Chosen of(CaseFilter filter, Person reader) {
		return (filter.log() != null) ? ofLog(filter, reader) : ofOwn(filter, reader);
	}

	/**
	 * The cases of whose steps those runs are counted that belong to the filter's days:
	 * whichever were open or ended then; where days choose by when cases began, the same
	 * as always. A step named is the one whose runs count.
	 */
	public Chosen ofRuns(CaseFilter filter, Person reader) {
		var period = AskedPeriod.ofRuns(filter);
		if (period.isAny()) {
			return of(filter, reader);
		}
		var chosen = of(filter.begun(null, null), reader);
		var ran = ran(chosen, period, filter);
		return new Chosen(chosen.columns(), IntStream.of(chosen.cases()).filter(ran).toArray(), chosen.now(),
				chosen.measure(), chosen.fewest());
	}

	/** Of a log a run could begin when the one before it in its case had ended. */
	private static IntPredicate ran(Chosen chosen, AskedPeriod period, CaseFilter filter) {
		var wanted = wanted(chosen.columns(), filter.step());
		var events = chosen.columns().events();
		boolean isLog = filter.log() != null;
		return (one) -> IntStream.range(events.first()[one], events.end(one))
			.filter((event) -> wanted[events.step()[event]])
			.anyMatch((event) -> period.holds(
					(isLog && event > events.first()[one]) ? events.ended()[event - 1] : events.created()[event],
					events.ended()[event], chosen.now()));
	}

	private Chosen ofOwn(CaseFilter filter, Person reader) {
		var columns = this.sources.own();
		var cases = columns.cases();
		int screening = cases.model().code(SCREENING);
		IntPredicate seen = (one) -> cases.model().code()[one] != screening;
		seen = seen.and(this.policy.counted(cases, reader));
		var chosen = seen.and(is(cases.programme(), filter.programme()))
			.and(is(cases.segment(), filter.segment()))
			.and(is(cases.area(), filter.area()))
			.and(is(cases.team(), filter.team()))
			.and(is(cases.outcome(), filter.outcome()))
			.and(ran(columns, filter));
		return chosen(columns, filter, chosen, Micros.of(this.clock.instant()),
				(those) -> FewestCases.of(cases, those, Chosen.GROUP));
	}

	private Chosen ofLog(CaseFilter filter, Person reader) {
		if (!this.logs.isReady(filter.log(), reader)) {
			throw Refusal.notFound("insight.log.unknown");
		}
		var whole = this.sources.log(filter.log());
		var columns = filter.end().isEmpty() ? whole : whole.endingWith(Set.copyOf(filter.end()));
		long last = columns.lastEnd();
		return chosen(columns, filter, (one) -> true, (last != Columns.NONE) ? last : Micros.of(this.clock.instant()),
				(those) -> 1);
	}

	private Chosen chosen(Columns columns, CaseFilter filter, IntPredicate also, long now,
			ToIntFunction<int[]> fewest) {
		var cases = columns.cases();
		var period = AskedPeriod.of(filter);
		var inPeriod = (IntPredicate) (one) -> period.holds(cases.opened()[one], cases.closed()[one], now);
		var all = inPeriod.and(also).and(state(columns, filter.state(), now)).and(came(columns, filter.step()));
		var chosen = IntStream.range(0, cases.count()).filter(all).toArray();
		return new Chosen(columns, chosen, now, filter.inWorkingTime() ? working(columns, now) : Measure.CALENDAR,
				fewest.applyAsInt(chosen));
	}

	private Measure working(Columns columns, long now) {
		var first = Arrays.stream(columns.cases().opened()).min();
		return first.isEmpty() ? Measure.CALENDAR
				: new WorkingMeasure(this.calendar, Math.min(first.getAsLong(), now), now);
	}

	private static IntPredicate is(Coded fact, String wanted) {
		int code = (wanted != null) ? fact.code(wanted) : 0;
		return (wanted == null) ? (one) -> true : (one) -> fact.code()[one] == code;
	}

	private static IntPredicate ran(Columns columns, CaseFilter filter) {
		int model = columns.runs().models().indexOf(filter.model());
		return (filter.model() == null) ? (one) -> true : (one) -> columns.runs().has(one, model, filter.version());
	}

	private static IntPredicate state(Columns columns, String state, long now) {
		boolean open = "open".equals(state);
		return (state == null) ? (one) -> true : (one) -> (columns.cases().closed()[one] > now) == open;
	}

	private static IntPredicate came(Columns columns, String step) {
		var wanted = wanted(columns, step);
		var events = columns.events();
		return (step == null) ? (one) -> true : (one) -> IntStream.range(events.first()[one], events.end(one))
			.anyMatch((event) -> wanted[events.step()[event]]);
	}

	/** Which of the steps have that name; without one all. */
	private static boolean[] wanted(Columns columns, String step) {
		var steps = columns.steps();
		var wanted = new boolean[steps.size()];
		for (int i = 0; i < wanted.length; i++) {
			wanted[i] = steps.get(i) != null && (step == null || steps.get(i).step().equals(step));
		}
		return wanted;
	}

}
