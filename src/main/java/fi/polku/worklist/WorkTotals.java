package fi.polku.worklist;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import fi.polku.security.Person;

import org.springframework.stereotype.Component;

/** How many tasks there are, each within what the reader may see. */
@Component
public class WorkTotals {

	static final int COUNTED = 1_000;

	/** A tab says how many there are up to this; a person has fewer. */
	static final int COUNTED_IN_TAB = 500;

	private final ListQueries queries;

	private final WorklistPolicy policy;

	private final Clock clock;

	WorkTotals(ListQueries queries, WorklistPolicy policy, Clock clock) {
		this.queries = queries;
		this.policy = policy;
		this.clock = clock;
	}

	/** The figures at the top of the day. */
	public WorkCounts ofDay(Person reader) {
		var counts = of(WorkCounts.FILTERS, reader, COUNTED);
		counts.replaceAll((name, count) -> Math.min(COUNTED, count));
		return WorkCounts.of(counts);
	}

	/**
	 * How many stand behind each tab that everybody has; one more than a tab counts where
	 * there are more.
	 */
	public Map<String, Integer> ofTabs(Person reader) {
		return of(ListTabs.USUAL, reader, COUNTED_IN_TAB);
	}

	int ofTab(WorkFilter filter, Person reader) {
		return count(where(filter, reader), COUNTED_IN_TAB, reader);
	}

	/** One more than is counted where there are more. */
	int of(Condition where, Person reader) {
		return count(where, COUNTED, reader);
	}

	/** The filter within what the reader may see. */
	Condition where(WorkFilter filter, Person reader) {
		var seen = this.policy.seen(reader);
		var filtered = FilterConditions.of(filter, reader, this.policy.named(), this.clock);
		Map<String, Object> values = new HashMap<>(seen.values());
		values.putAll(filtered.values());
		return new Condition(seen.sql() + "\n and " + filtered.sql(), values);
	}

	/** All in one statement, since the way to the database takes longer than most. */
	private Map<String, Integer> of(Map<String, Map<String, String>> filters, Person reader, int counted) {
		var values = new HashMap<String, Object>();
		var columns = new ArrayList<String>();
		filters.forEach((name, parts) -> {
			var where = where(WorkFilter.of(parts), reader);
			where.values().forEach((key, value) -> add(values, key, value));
			columns.add("(" + counting(where, counted) + ") as \"" + name + "\"");
		});
		return this.queries.of(reader)
			.sql("select " + String.join(",\n", columns))
			.params(values)
			.query((row, number) -> {
				var counts = new HashMap<String, Integer>();
				for (var name : filters.keySet()) {
					counts.put(name, row.getInt(name));
				}
				return counts;
			})
			.single();
	}

	/** Conditions of one statement share what they are given. */
	private static void add(Map<String, Object> values, String key, Object value) {
		var other = values.putIfAbsent(key, value);
		if (other != null && !"now".equals(key) && !Objects.deepEquals(other, value)) {
			throw new IllegalStateException("two conditions differ in " + key);
		}
	}

	private int count(Condition where, int counted, Person reader) {
		return this.queries.of(reader)
			.sql(counting(where, counted))
			.params(where.values())
			.query(Integer.class)
			.single();
	}

	private static String counting(Condition where, int counted) {
		return "select count(*) from (select from work_item w where " + where.sql() + " limit " + (counted + 1)
				+ ") counted";
	}

}
