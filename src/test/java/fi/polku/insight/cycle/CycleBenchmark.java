package fi.polku.insight.cycle;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import com.sun.management.OperatingSystemMXBean;
import fi.polku.calendar.FinnishCalendar;
import fi.polku.insight.AskedPeriod;
import fi.polku.insight.CaseFilter;
import fi.polku.insight.Figures;
import fi.polku.insight.Spans;
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
import org.junit.jupiter.api.Test;

/**
 * The figures of times over generated columns: {@code -Dbenchmark.cases=1000000}, twenty
 * events a case, one in twenty cases open. Run by hand with
 * {@code -Dtest=CycleBenchmark -Dtest.jvm=-Xmx4g}; not part of the tests.
 */
class CycleBenchmark {

	private static final int CASES = Integer.getInteger("benchmark.cases", 1_000_000);

	private static final int EACH = 20;

	private static final int STEPS = 60;

	private static final int PEOPLE = 400;

	private static final int TURNS = 5;

	private static final Kind[] KINDS = { Kind.HUMAN, Kind.HUMAN, Kind.AUTOMATIC, Kind.WAIT };

	private static final Holder[] HOLDERS = { Holder.US, Holder.US, Holder.US, Holder.CLIENT };

	@Test
	void times() {
		var chosen = generated();
		var office = new WorkingMeasure(new FinnishCalendar(), 0, chosen.now());
		tell("lead times with open", () -> Figures.leadTimes(Spans.of(chosen)));
		tell("touch and waiting", () -> Effort.of(CaseTimes.of(chosen)));
		tell("trend by month", () -> Trend.of(Ends.ofCases(CaseTimes.of(chosen)), chosen));
		tell("steps with open", () -> StepTimes.of(chosen, AskedPeriod.ofRuns(CaseFilter.ALL)));
		tell("waiting by month", () -> WaitingMonths.of(chosen));
		tell("causes", () -> Causes.of(chosen, office));
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
			for (int event = one * EACH; event < (one + 1) * EACH; event++) {
				at = add(events, event, 1 + random.nextInt(STEPS), at, random);
			}
			closed[one] = at;
			events.first()[one + 1] = (one + 1) * EACH;
			if (one % 20 == 0) {
				closed[one] = Columns.OPEN;
				events.ended()[(one + 1) * EACH - 1] = Columns.OPEN;
				events.started()[(one + 1) * EACH - 1] = Columns.NONE;
			}
		}
		return chosen(events, opened, closed);
	}

	/** Work takes an hour in the mean, waits three days. */
	private static long add(EventColumns events, int event, int step, long since, SplittableRandom random) {
		long waited = (long) (-Math.log(1 - random.nextDouble()) * 3 * 86_400e6);
		long worked = (long) (-Math.log(1 - random.nextDouble()) * 3_600e6);
		boolean isHuman = KINDS[step % KINDS.length] == Kind.HUMAN;
		events.step()[event] = step;
		events.person()[event] = isHuman ? 1 + random.nextInt(PEOPLE) : 0;
		events.created()[event] = since;
		events.claimed()[event] = isHuman ? since + waited / 2 : Columns.NONE;
		events.started()[event] = isHuman ? since + waited : Columns.NONE;
		events.ended()[event] = since + waited + worked;
		return since + waited + worked;
	}

	private static Chosen chosen(EventColumns events, long[] opened, long[] closed) {
		List<StepOf> steps = new ArrayList<>(Collections.singletonList(null));
		IntStream.rangeClosed(1, STEPS)
			.forEach((step) -> steps.add(
					new StepOf("model", 1, "step" + step, KINDS[step % KINDS.length], HOLDERS[step % HOLDERS.length])));
		var none = new Coded(new char[CASES], Collections.singletonList(null));
		var cases = new CaseColumns(new String[CASES], opened, closed, none, none, none, none, none, none, none);
		var runs = new RunColumns(new int[CASES + 1], new char[0], new int[0], new long[0], new long[0], new long[0],
				List.of());
		long now = 10L * 365 * 86_400_000_000L + 100L * 86_400_000_000L;
		return new Chosen(new Columns(cases, events, runs, steps, List.of(), List.of()),
				IntStream.range(0, CASES).toArray(), now, Measure.CALENDAR, Chosen.GROUP);
	}

}
