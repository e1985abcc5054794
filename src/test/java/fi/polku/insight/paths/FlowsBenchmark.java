package fi.polku.insight.paths;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import com.sun.management.OperatingSystemMXBean;
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
import org.junit.jupiter.api.Test;

/**
 * The figures of ways over generated columns: {@code -Dbenchmark.cases=1000000}, twenty
 * events a case. Run by hand with {@code -Dtest=FlowsBenchmark -Dtest.jvm=-Xmx4g}; not
 * part of the tests.
 */
class FlowsBenchmark {

	private static final int CASES = Integer.getInteger("benchmark.cases", 1_000_000);

	private static final int EACH = 20;

	private static final int STEPS = 60;

	private static final int PEOPLE = 400;

	private static final int TURNS = 5;

	@Test
	void ways() {
		var chosen = generated();
		var all = StepGroups.of(chosen.columns(), EnumSet.allOf(Kind.class));
		var work = StepGroups.ofWork(chosen.columns());
		tell("directly-follows with medians", () -> DirectFlows.of(chosen, all));
		tell("handovers", () -> Handovers.of(chosen));
		tell("rework", () -> Rework.of(chosen, all));
		tell("variants of the work of people", () -> Variants.of(chosen, work));
		tell("batches", () -> Batches.of(chosen));
		tell("dots", () -> Dots.of(chosen, all, true));
		tell("elements of a version", () -> Elements.of(chosen, "model", 1));
	}

	private static void tell(String what, Supplier<Object> figure) {
		var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		var times = new long[TURNS];
		var processor = new long[TURNS];
		for (int turn = 0; turn < TURNS; turn++) {
			long began = System.nanoTime();
			long used = machine.getProcessCpuTime();
			figure.get();
			times[turn] = (System.nanoTime() - began) / 1_000_000;
			processor[turn] = (machine.getProcessCpuTime() - used) / 1_000_000;
		}
		System.out.printf("%-32s ms %s, of processors %s%n", what, Arrays.toString(times), Arrays.toString(processor));
	}

	private static Chosen generated() {
		var random = new SplittableRandom(4);
		int count = CASES * EACH;
		var events = new EventColumns(new int[CASES + 1], new int[count], new int[count], new char[count],
				new long[count], new long[count], new long[count], new long[count], new boolean[count]);
		var opened = new long[CASES];
		var closed = new long[CASES];
		for (int one = 0; one < CASES; one++) {
			long at = (long) (random.nextDouble() * 10 * 365 * 86_400) * 1_000_000;
			opened[one] = at;
			int step = 1;
			for (int event = one * EACH; event < (one + 1) * EACH; event++) {
				at = add(events, event, step, at, random);
				step = 1 + (step + ((random.nextInt(10) < 7) ? 1 : random.nextInt(STEPS))) % STEPS;
			}
			closed[one] = at;
			events.first()[one + 1] = (one + 1) * EACH;
		}
		return chosen(events, opened, closed);
	}

	private static long add(EventColumns events, int event, int step, long since, SplittableRandom random) {
		long length = (long) (-Math.log(1 - random.nextDouble()) * 3 * 86_400e6);
		events.step()[event] = step;
		events.person()[event] = (step % 3 == 0) ? 0 : 1 + random.nextInt(PEOPLE);
		events.team()[event] = (char) (events.person()[event] % 20);
		events.created()[event] = since;
		events.claimed()[event] = Columns.NONE;
		events.started()[event] = since + length / 2;
		events.ended()[event] = since + length;
		return since + length;
	}

	private static Chosen chosen(EventColumns events, long[] opened, long[] closed) {
		List<StepOf> steps = new ArrayList<>(Collections.singletonList(null));
		IntStream.rangeClosed(1, STEPS)
			.forEach((step) -> steps.add(new StepOf("model", 1 + step % 2, "step" + step,
					(step % 3 == 0) ? Kind.AUTOMATIC : Kind.HUMAN, Holder.US)));
		var none = new Coded(new char[CASES], Collections.singletonList(null));
		var cases = new CaseColumns(new String[CASES], opened, closed, none, none, none, none, none, none, none);
		var runs = new RunColumns(new int[CASES + 1], new char[0], new int[0], new long[0], new long[0], new long[0],
				List.of());
		return new Chosen(new Columns(cases, events, runs, steps, List.of(), List.of()),
				IntStream.range(0, CASES).toArray(), Long.MAX_VALUE - 1, Measure.CALENDAR, Chosen.GROUP);
	}

}
