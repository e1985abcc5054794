package fi.polku.worklist;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import fi.polku.security.Person;

import org.springframework.stereotype.Component;

/**
 * What stands in the tasks that a reader sees, of what a list can be filtered by.
 */
@Component
class StandingChoices {

	static final String AREA = "area_id";

	/** So many are read at most of whoever does not see most. */
	private static final int FEW = 20_000;

	/**
	 * What follows in the column's index: so it is read, also for a value that is rare.
	 */
	private static final Map<String, String> NEXT = Map.of("step", Sort.DUE.sql(), "programme", Sort.DUE.sql(),
			"segment", "w.programme", AREA, "w.segment");

	private static final String READ = """
			with few as materialized (
			    select w.step, w.programme, w.segment, case when %2$s then w.area_id end as area_id, w.definition_id
			      from work_item w where %1$s limit :few)
			select x.part, x.value, min(f.definition_id) as definition_id, (select count(*) from few) as tasks
			  from few f
			 cross join lateral (values ('step', f.step), ('programme', f.programme), ('segment', f.segment),
			                            ('area_id', f.area_id)) x (part, value)
			 where x.value is not null
			 group by 1, 2
			 order by 1, 2
			""";

	private static final String WALKED = """
			(with recursive each (value) as (
			    (select %1$s from work_item where %1$s is not null order by %1$s limit 1)
			    union all
			    select (select n.%1$s from work_item n where n.%1$s > each.value order by n.%1$s limit 1)
			      from each
			     where each.value is not null)
			select '%1$s' as part, each.value, s.definition_id, 0 as tasks
			  from each
			 cross join lateral (select w.definition_id from work_item w
			                      where w.%1$s = each.value and %2$s
			                      order by %3$s limit 1) s
			 where each.value is not null)
			""";

	private final ListQueries queries;

	private final WorklistPolicy policy;

	StandingChoices(ListQueries queries, WorklistPolicy policy) {
		this.queries = queries;
		this.policy = policy;
	}

	/** Where a client lives whom the reader may not know is not told. */
	List<Standing> of(Person reader) {
		if (!WorklistPolicy.seesMost(reader)) {
			var read = read(reader);
			if (read.isEmpty() || read.get(0).tasks() < FEW) {
				return read;
			}
		}
		return walked(reader);
	}

	private List<Standing> read(Person reader) {
		var seen = this.policy.seen(reader);
		return this.queries.of(reader)
			.sql(READ.formatted(seen.sql(), this.policy.named()))
			.params(seen.values())
			.param("few", FEW)
			.query(Standing.class)
			.list();
	}

	/**
	 * The index of each column is read from one value to the next; reading all tasks
	 * would take seconds.
	 */
	private List<Standing> walked(Person reader) {
		var seen = this.policy.seen(reader);
		var sql = NEXT.keySet()
			.stream()
			.map((column) -> WALKED.formatted(column,
					AREA.equals(column) ? seen.sql() + " and " + this.policy.named() : seen.sql(), NEXT.get(column)))
			.collect(Collectors.joining(" union all "));
		return this.queries.of(reader)
			.sql(sql + " order by part, value")
			.params(seen.values())
			.query(Standing.class)
			.list();
	}

	/**
	 * A value that stands in a task.
	 *
	 * @param part its column
	 * @param definitionId the model of one such task
	 * @param tasks how many were read
	 */
	record Standing(String part, String value, String definitionId, int tasks) {
	}

}
