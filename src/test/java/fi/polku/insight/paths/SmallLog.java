package fi.polku.insight.paths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import fi.polku.insight.columns.CaseColumns;
import fi.polku.insight.columns.Chosen;
import fi.polku.insight.columns.Coded;
import fi.polku.insight.columns.Columns;
import fi.polku.insight.columns.EventColumns;
import fi.polku.insight.columns.Measure;
import fi.polku.insight.columns.RunColumns;
import fi.polku.insight.columns.StepOf;

/**
 * A log small enough to count by hand. A row: case, step, person, team, created, started,
 * ended, in seconds; a dash for none. Rows of a case come together, by their ends.
 */
final class SmallLog {

	private final List<StepOf> steps;

	private final List<String[]> rows;

	SmallLog(List<StepOf> steps, String... rows) {
		this.steps = new ArrayList<>(steps);
		this.steps.add(0, null);
		this.rows = Arrays.stream(rows).map((row) -> row.split(" ")).toList();
	}

	/** All of its cases; fewer than so many are no group. */
	Chosen chosen(int fewest) {
		var numbers = this.rows.stream().map((row) -> row[0]).distinct().toArray(String[]::new);
		int count = numbers.length;
		var events = events(numbers);
		var opened = new long[count];
		var closed = new long[count];
		for (int one = 0; one < count; one++) {
			opened[one] = Arrays.stream(events.created(), events.first()[one], events.end(one)).min().orElseThrow();
			closed[one] = events.ended()[events.end(one) - 1];
		}
		var none = new Coded(new char[count], Collections.singletonList(null));
		var cases = new CaseColumns(numbers, opened, closed, none, none, none, none, none, none, none);
		var columns = new Columns(cases, events, new RunColumns(new int[count + 1], new char[0], new int[0],
				new long[0], new long[0], new long[0], List.of()), this.steps, List.of(), List.of());
		return new Chosen(columns, IntStream.range(0, count).toArray(), columns.lastEnd(), Measure.CALENDAR, fewest);
	}

	private EventColumns events(String[] numbers) {
		int count = this.rows.size();
		var events = new EventColumns(new int[numbers.length + 1], new int[count], new int[count], new char[count],
				new long[count], new long[count], new long[count], new long[count], new boolean[count]);
		for (int i = 0; i < count; i++) {
			var row = this.rows.get(i);
			events.first()[Arrays.asList(numbers).indexOf(row[0]) + 1] = i + 1;
			events.step()[i] = step(row[1]);
			events.cancelled()[i] = row[1].endsWith("!");
			events.person()[i] = Integer.parseInt(row[2].replace("-", "0"));
			events.team()[i] = (char) Integer.parseInt(row[3].replace("-", "0"));
			events.created()[i] = seconds(row[4], Columns.NONE);
			events.claimed()[i] = Columns.NONE;
			events.started()[i] = seconds(row[5], Columns.NONE);
			events.ended()[i] = seconds(row[6], Columns.OPEN);
		}
		return events;
	}

	private int step(String name) {
		return IntStream.range(1, this.steps.size())
			.filter((step) -> this.steps.get(step).step().equals(name.replace("!", "")))
			.reduce((one, other) -> other)
			.orElseThrow();
	}

	private static long seconds(String text, long none) {
		return text.equals("-") ? none : Long.parseLong(text) * 1_000_000;
	}

}
