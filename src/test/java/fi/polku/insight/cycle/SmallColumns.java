package fi.polku.insight.cycle;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

import fi.polku.calendar.FinnishCalendar;
import fi.polku.calendar.Helsinki;
import fi.polku.insight.columns.CaseColumns;
import fi.polku.insight.columns.Chosen;
import fi.polku.insight.columns.Coded;
import fi.polku.insight.columns.Columns;
import fi.polku.insight.columns.EventColumns;
import fi.polku.insight.columns.Holder;
import fi.polku.insight.columns.Kind;
import fi.polku.insight.columns.Measure;
import fi.polku.insight.columns.RunColumns;
import fi.polku.insight.columns.StepOf;
import fi.polku.insight.columns.WorkingMeasure;

/** A few cases by hand; times as on a clock in Helsinki. */
final class SmallColumns {

	private final List<StepOf> steps = new ArrayList<>(Arrays.asList((StepOf) null));

	private final List<long[]> cases = new ArrayList<>();

	private final List<Run> runs = new ArrayList<>();

	SmallColumns step(String name, Kind kind, Holder holder) {
		this.steps.add(new StepOf("model", 1, name, kind, holder));
		return this;
	}

	/** An open case where {@code closed} is {@code null}. */
	SmallColumns aCase(String opened, String closed) {
		this.cases.add(new long[] { micros(opened), (closed != null) ? micros(closed) : Columns.OPEN });
		return this;
	}

	/** A run in the case before; what has not been is {@code null}. */
	SmallColumns run(String step, int person, String created, String claimed, String started, String ended) {
		int index = IntStream.range(1, this.steps.size())
			.filter((place) -> this.steps.get(place).step().equals(step))
			.findFirst()
			.orElseThrow();
		this.runs.add(new Run(this.cases.size() - 1, index, person, micros(created), none(claimed), none(started),
				(ended != null) ? micros(ended) : Columns.OPEN));
		return this;
	}

	private static long none(String time) {
		return (time != null) ? micros(time) : Columns.NONE;
	}

	static long micros(String time) {
		return ChronoUnit.MICROS.between(Instant.EPOCH, LocalDateTime.parse(time).atZone(Helsinki.ZONE).toInstant());
	}

	Chosen chosen(String now) {
		return chosen(now, Measure.CALENDAR, 1);
	}

	Chosen chosen(String now, Measure measure, int fewest) {
		return new Chosen(columns(), IntStream.range(0, this.cases.size()).toArray(), micros(now), measure, fewest);
	}

	static Measure office() {
		return new WorkingMeasure(new FinnishCalendar(), micros("2026-01-01T00:00"), micros("2026-12-31T00:00"));
	}

	private Columns columns() {
		this.runs.sort(Comparator.comparingInt(Run::ofCase).thenComparingLong(Run::ended));
		int count = this.runs.size();
		var first = new int[this.cases.size() + 1];
		this.runs.forEach((run) -> first[run.ofCase() + 1]++);
		Arrays.parallelPrefix(first, Integer::sum);
		var events = new EventColumns(first, this.runs.stream().mapToInt(Run::step).toArray(),
				this.runs.stream().mapToInt(Run::person).toArray(), new char[count], longs(Run::created),
				longs(Run::claimed), longs(Run::started), longs(Run::ended), new boolean[count]);
		return new Columns(caseColumns(), events, new RunColumns(new int[this.cases.size() + 1], new char[0],
				new int[0], new long[0], new long[0], new long[0], List.of()), this.steps, List.of(), List.of());
	}

	private long[] longs(ToLongFunction<Run> part) {
		return this.runs.stream().mapToLong(part).toArray();
	}

	private CaseColumns caseColumns() {
		int count = this.cases.size();
		var none = new Coded(new char[count], Arrays.asList((String) null));
		return new CaseColumns(new String[count], this.cases.stream().mapToLong((one) -> one[0]).toArray(),
				this.cases.stream().mapToLong((one) -> one[1]).toArray(), none, none, none, none, none, none, none);
	}

	private record Run(int ofCase, int step, int person, long created, long claimed, long started, long ended) {
	}

}
