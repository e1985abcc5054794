package fi.polku.insight.flow;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import fi.polku.insight.CaseFilter;
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

/**
 * How long figures of flow take over ten years of cases, one in twelve still open: run
 * with the number of cases and of events a case.
 */
final class FlowBenchmark {

	private static final long DAY = 24 * 3_600_000_000L;

	private static final long NOW = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse("2026-11-03T10:00:00Z"));

	private static final int STEPS = 60;

	private static final int ROUNDS = 7;

	private FlowBenchmark() {
	}

	public static void main(String[] arguments) {
		int cases = Integer.parseInt(arguments[0]);
		var columns = columns(cases, Integer.parseInt(arguments[1]), new SplittableRandom(4));
		var chosen = new Chosen(columns, IntStream.range(0, cases).toArray(), NOW, Measure.CALENDAR, Chosen.GROUP);
		System.out.printf("%,d cases, %,d events%n", cases, columns.events().count());
		time("a year", new InWindow(chosen, Window.of(NOW - 365 * DAY, NOW + 1, NOW), Measure.CALENDAR));
		time("ten years", new InWindow(chosen, Window.of(NOW - 3650 * DAY, NOW + 1, NOW), Measure.CALENDAR));
	}

	private static void time(String name, InWindow cases) {
		var steps = StateGroups.of(cases.chosen().columns(), false);
		print(name + ", flow", () -> FlowCounts.of(cases));
		print(name + ", highest", () -> Highest.of(cases));
		print(name + ", states", () -> StateLayers.of(cases, steps));
		print(name + ", ageing", () -> Ageing.of(cases, OpenCases.of(cases, steps), steps));
		print(name + ", all", () -> WipFigures.of(cases, CaseFilter.ALL));
	}

	private static void print(String name, Runnable figure) {
		var times = new long[ROUNDS];
		for (int round = 0; round < ROUNDS; round++) {
			long began = System.nanoTime();
			figure.run();
			times[round] = (System.nanoTime() - began) / 1_000_000;
		}
		Arrays.sort(times);
		System.out.printf("%-22s median %,5d ms, slowest %,5d ms%n", name, times[ROUNDS / 2], times[ROUNDS - 1]);
	}

	private static Columns columns(int cases, int each, SplittableRandom random) {
		var opened = new long[cases];
		var closed = new long[cases];
		int all = cases * each;
		var events = new EventColumns(new int[cases + 1], new int[all], new int[all], new char[all], new long[all],
				new long[all], new long[all], new long[all], new boolean[all]);
		for (int one = 0; one < cases; one++) {
			opened[one] = NOW - random.nextLong(3650 * DAY);
			long length = random.nextLong(30 * DAY, 600 * DAY);
			closed[one] = (opened[one] + length <= NOW) ? opened[one] + length : Columns.OPEN;
			events.first()[one + 1] = (one + 1) * each;
			for (int i = 0; i < each; i++) {
				int event = one * each + i;
				events.step()[event] = 1 + random.nextInt(STEPS);
				events.created()[event] = Math.min(NOW, opened[one] + length / each * i);
				long ended = opened[one] + length / each * (i + 1);
				events.ended()[event] = (ended <= NOW) ? ended : Columns.OPEN;
				events.claimed()[event] = Columns.NONE;
				events.started()[event] = Columns.NONE;
			}
		}
		return new Columns(cases(opened, closed), events, new RunColumns(new int[cases + 1], new char[0], new int[0],
				new long[0], new long[0], new long[0], List.of()), steps(), List.of(), Arrays.asList((String) null));
	}

	private static CaseColumns cases(long[] opened, long[] closed) {
		var none = new Coded(new char[opened.length], Arrays.asList((String) null));
		return new CaseColumns(new String[opened.length], opened, closed, none, none, none, none, none, none, none);
	}

	private static List<StepOf> steps() {
		var steps = new ArrayList<>(Arrays.asList((StepOf) null));
		for (int i = 0; i < STEPS; i++) {
			steps.add(new StepOf("model" + i % 12, 1, "step" + i, Kind.HUMAN, Holder.US));
		}
		return steps;
	}

}
