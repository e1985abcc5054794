package fi.polku.insight.flow;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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

/** Cases written down one by one; moments are local in Helsinki. */
final class CasesByHand {

	static final long HOUR = Duration.ofHours(1).toNanos() / 1000;

	private final List<long[]> cases = new ArrayList<>();

	private final List<List<long[]>> events = new ArrayList<>();

	private final List<StepOf> steps = new ArrayList<>(Arrays.asList((StepOf) null));

	static long at(String local) {
		var day = LocalDateTime.parse(local.contains("T") ? local : local + "T00:00");
		return ChronoUnit.MICROS.between(java.time.Instant.EPOCH, Helsinki.at(day.toLocalDate(), day.toLocalTime()));
	}

	/** The steps that {@link #did} names by number, from 1. */
	CasesByHand step(String model, String step) {
		this.steps.add(new StepOf(model, 1, step, Kind.HUMAN, Holder.US));
		return this;
	}

	/** A case; one that goes on ends never: {@code null}. */
	CasesByHand of(String opened, String closed) {
		this.cases.add(new long[] { at(opened), (closed != null) ? at(closed) : Columns.OPEN });
		this.events.add(new ArrayList<>());
		return this;
	}

	/** What was done in the last case, in order of its end. */
	CasesByHand did(int step, String created, String ended) {
		this.events.get(this.events.size() - 1)
			.add(new long[] { step, at(created), (ended != null) ? at(ended) : Columns.OPEN });
		return this;
	}

	InWindow in(String from, String until, String now, Grain grain, int fewest) {
		var columns = new Columns(cases(), events(), runs(), this.steps, List.of(), Arrays.asList((String) null));
		var chosen = new Chosen(columns, IntStream.range(0, this.cases.size()).toArray(), at(now), Measure.CALENDAR,
				fewest);
		return new InWindow(chosen, Window.of(at(from), at(until), at(now), grain), Measure.CALENDAR);
	}

	private CaseColumns cases() {
		var none = new Coded(new char[this.cases.size()], Arrays.asList((String) null));
		return new CaseColumns(new String[this.cases.size()], moments(0), moments(1), none, none, none, none, none,
				none, none);
	}

	private long[] moments(int place) {
		return this.cases.stream().mapToLong((one) -> one[place]).toArray();
	}

	private EventColumns events() {
		var first = new int[this.cases.size() + 1];
		for (int one = 0; one < this.cases.size(); one++) {
			first[one + 1] = first[one] + this.events.get(one).size();
		}
		var all = this.events.stream().flatMap(List::stream).toList();
		var never = new long[all.size()];
		Arrays.fill(never, Columns.NONE);
		return new EventColumns(first, all.stream().mapToInt((one) -> (int) one[0]).toArray(), new int[all.size()],
				new char[all.size()], all.stream().mapToLong((one) -> one[1]).toArray(), never, never,
				all.stream().mapToLong((one) -> one[2]).toArray(), new boolean[all.size()]);
	}

	private RunColumns runs() {
		return new RunColumns(new int[this.cases.size() + 1], new char[0], new int[0], new long[0], new long[0],
				new long[0], List.of());
	}

}
