package fi.polku.insight.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import fi.polku.insight.columns.CaseColumns;
import fi.polku.insight.columns.Chosen;
import fi.polku.insight.columns.Coded;
import fi.polku.insight.columns.Columns;
import fi.polku.insight.columns.EventColumns;
import fi.polku.insight.columns.Kind;
import fi.polku.insight.columns.Holder;
import fi.polku.insight.columns.Measure;
import fi.polku.insight.columns.RunColumns;
import fi.polku.insight.columns.StepOf;

/**
 * Cases made up for a test, each with one run of the model and one step in it; in days.
 */
final class Made {

	static final long DAY = 86_400_000_000L;

	private final List<Row> rows = new ArrayList<>();

	/**
	 * A case that begins with its run and its step and ends with them.
	 * @param ended null where it goes on
	 * @param migrated null where its run stays with its version
	 */
	Made add(int version, double began, Double ended, Double migrated, String segment) {
		this.rows.add(new Row(version, at(began), (ended != null) ? at(ended) : Columns.OPEN,
				(migrated != null) ? at(migrated) : Columns.NONE, segment));
		return this;
	}

	private static long at(double day) {
		return Math.round(day * DAY);
	}

	/** All of them at a day. */
	Chosen chosen(double now, int fewest) {
		int count = this.rows.size();
		var numbers = IntStream.range(0, count).mapToObj(String::valueOf).toArray(String[]::new);
		var none = new Coded(new char[count], Arrays.asList((String) null));
		var names = new ArrayList<String>(Arrays.asList((String) null));
		this.rows.stream().map(Row::segment).distinct().filter((one) -> one != null).forEach(names::add);
		var segment = new char[count];
		IntStream.range(0, count).forEach((i) -> segment[i] = (char) names.indexOf(this.rows.get(i).segment()));
		var cases = new CaseColumns(numbers, column(Row::began), column(Row::ended), none, none,
				new Coded(segment, names), none, none, none, none);
		return new Chosen(new Columns(cases, events(count), runs(count),
				List.of(new StepOf("made", 1, "work", Kind.HUMAN, Holder.US)), List.of(), Arrays.asList((String) null)),
				IntStream.range(0, count).toArray(), at(now), Measure.CALENDAR, fewest);
	}

	private EventColumns events(int count) {
		var first = IntStream.rangeClosed(0, count).toArray();
		var none = new long[count];
		Arrays.fill(none, Columns.NONE);
		return new EventColumns(first, new int[count], new int[count], new char[count], column(Row::began), none, none,
				column(Row::ended), new boolean[count]);
	}

	private RunColumns runs(int count) {
		var model = new char[count];
		Arrays.fill(model, (char) 1);
		return new RunColumns(IntStream.rangeClosed(0, count).toArray(), model,
				this.rows.stream().mapToInt(Row::version).toArray(), column(Row::began), column(Row::ended),
				column(Row::migrated), Arrays.asList(null, "made"));
	}

	private long[] column(java.util.function.ToLongFunction<Row> part) {
		return this.rows.stream().mapToLong(part).toArray();
	}

	private record Row(int version, long began, long ended, long migrated, String segment) {
	}

}
