package fi.polku.worklist;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fi.polku.security.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What an open list holds, as ids alone, within what its reader may see. */
@Repository
@Transactional(readOnly = true)
class WatchedItems {

	private final JdbcClient jdbc;

	private final WorkTotals totals;

	private final WorklistPolicy policy;

	private final Clock clock;

	WatchedItems(JdbcClient jdbc, WorkTotals totals, WorklistPolicy policy, Clock clock) {
		this.jdbc = jdbc;
		this.totals = totals;
		this.policy = policy;
		this.clock = clock;
	}

	/** The tasks of the filter, at most one more than are counted. */
	Set<String> all(WorkFilter filter, Person reader) {
		var where = this.totals.where(filter, reader);
		return new HashSet<>(this.jdbc
			.sql("select w.task_id from work_item w where " + where.sql() + " limit " + (WorkTotals.COUNTED + 1))
			.params(where.values())
			.query(String.class)
			.list());
	}

	/** Those of the tasks that the reader may see, and whether the filter holds them. */
	Map<String, Boolean> among(Collection<String> tasks, WorkFilter filter, Person reader) {
		var seen = this.policy.seen(reader);
		var filtered = FilterConditions.of(filter, reader, this.policy.named(), this.clock);
		var values = new HashMap<>(seen.values());
		values.putAll(filtered.values());
		values.put("tasks", tasks.toArray(String[]::new));
		var found = new HashMap<String, Boolean>();
		this.jdbc
			.sql("select w.task_id, (" + filtered.sql()
					+ ") as held from work_item w where w.task_id = any(:tasks) and " + seen.sql())
			.params(values)
			.query((row) -> {
				found.put(row.getString("task_id"), row.getBoolean("held"));
			});
		return found;
	}

	/** Those of the tasks that have changed since. */
	List<String> changed(Collection<String> tasks, Instant since) {
		return this.jdbc.sql("select task_id from work_item where task_id = any(:tasks) and changed_at > :since")
			.param("tasks", tasks.toArray(String[]::new))
			.param("since", Timestamp.from(since))
			.query(String.class)
			.list();
	}

	/** Those of the tasks that are still open. */
	Set<String> open(Collection<String> tasks) {
		return new HashSet<>(this.jdbc.sql("select task_id from work_item where task_id = any(:tasks)")
			.param("tasks", tasks.toArray(String[]::new))
			.query(String.class)
			.list());
	}

}
