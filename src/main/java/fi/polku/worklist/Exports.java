package fi.polku.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What of the list may be taken out: what the reader sees, but nobody with a protection
 * order, whoever asks. The trail names the cases before the first row leaves.
 */
@Service
@Transactional(readOnly = true)
class Exports {

	static final int MOST = 10_000;

	private final JdbcClient jdbc;

	private final WorkItems items;

	private final WorkTotals totals;

	private final WorklistPolicy policy;

	private final Trail trail;

	Exports(JdbcClient jdbc, WorkItems items, WorkTotals totals, WorklistPolicy policy, Trail trail) {
		this.jdbc = jdbc;
		this.items = items;
		this.totals = totals;
		this.policy = policy;
		this.trail = trail;
	}

	/** The tasks that leave, in their order. */
	@Transactional
	List<String> begin(WorkFilter filter, Person reader) {
		var where = this.totals.where(filter, reader);
		var cases = new ArrayList<CaseNumber>();
		var tasks = this.jdbc.sql("""
				select w.task_id, w.case_number
				  from work_item w
				 where %s
				   and not w.protected
				 order by %s
				 limit %d
				""".formatted(where.sql(), Order.of(filter.sort()).orderBy(), MOST + 1))
			.params(where.values())
			.query((row, number) -> {
				cases.add(new CaseNumber(row.getString("case_number")));
				return row.getString("task_id");
			})
			.list();
		if (tasks.size() > MOST) {
			throw Refusal.conflict("worklist.refused.export", MOST);
		}
		this.trail.seen("tasks.exported", "guidance", cases.stream().distinct().toList());
		return tasks;
	}

	/**
	 * How many tasks the filter finds that stay out of the file, of clients whom the
	 * reader may know.
	 */
	int leftOut(WorkFilter filter, Person reader) {
		var where = this.totals.where(filter, reader);
		return this.jdbc
			.sql("select count(*) from work_item w where %s and w.protected and %s".formatted(where.sql(),
					this.policy.named()))
			.params(where.values())
			.query(Integer.class)
			.single();
	}

	/** Some of them, as far as they are still there and seen. */
	List<WorkItem> rows(List<String> tasks, Person reader, Locale locale) {
		return this.items.named(tasks, reader, locale)
			.stream()
			.filter((item) -> !item.protectionOrder())
			.sorted((one, other) -> Integer.compare(tasks.indexOf(one.id()), tasks.indexOf(other.id())))
			.toList();
	}

}
