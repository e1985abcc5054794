package fi.polku.worklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.trail.Trail;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of open human tasks, each within what the reader may see. */
@Service
@Transactional(readOnly = true)
public class WorkItems {

	private final JdbcClient jdbc;

	private final ListQueries queries;

	private final WorklistPolicy policy;

	private final WorkTotals totals;

	private final Cursors cursors;

	private final ListedRows rows;

	private final Trail trail;

	WorkItems(JdbcClient jdbc, ListQueries queries, WorklistPolicy policy, WorkTotals totals, Cursors cursors,
			ListedRows rows, Trail trail) {
		this.jdbc = jdbc;
		this.queries = queries;
		this.policy = policy;
		this.totals = totals;
		this.cursors = cursors;
		this.rows = rows;
		this.trail = trail;
	}

	/**
	 * One page; its showing is written to the trail.
	 * @throws IllegalArgumentException where the filter says what there is not
	 */
	@Transactional
	public WorkPage list(WorkFilter filter, Person reader, Locale locale) {
		var sort = Order.of(filter.sort());
		var where = this.totals.where(filter, reader);
		var page = page(rows(filter, sort, where, reader, locale), filter.limit(), sort, this.totals.of(where, reader));
		this.trail.seen("tasks.listed", "guidance",
				page.items().stream().map((item) -> new CaseNumber(item.caseNumber())).distinct().toList());
		return page;
	}

	private List<ListedRow> rows(WorkFilter filter, Order sort, Condition where, Person reader, Locale locale) {
		var values = new HashMap<>(where.values());
		values.put("limit", filter.limit() + 1);
		if (filter.after() != null) {
			var keys = this.cursors.read(sort, filter.after());
			IntStream.range(0, sort.width()).forEach((i) -> values.put("key" + i, keys.get(i)));
			values.put("task", keys.get(sort.width()));
		}
		return this.queries.of(reader)
			.sql(select(sort) + """
					 where %s
					   and %s
					 order by %s
					 limit :limit
					""".formatted(where.sql(), (filter.after() != null) ? sort.after() : "true", sort.orderBy()))
			.params(values)
			.query((row, number) -> this.rows.read(row, locale))
			.list();
	}

	/** The task where the reader may see it. */
	public Optional<WorkItem> find(String id, Person reader, Locale locale) {
		var seen = this.policy.seen(reader);
		var values = new HashMap<>(seen.values());
		values.put("task", id);
		return this.jdbc.sql(select(Order.DUE) + " where w.task_id = :task and " + seen.sql())
			.params(values)
			.query((row, number) -> this.rows.read(row, locale).item())
			.optional();
	}

	/** The open tasks of a case that the reader may see, the most urgent first. */
	public List<WorkItem> ofCase(String caseNumber, Person reader, Locale locale) {
		return ofCase(caseNumber, this.policy.seen(reader), (row, number) -> this.rows.read(row, locale).item());
	}

	/** The open tasks of the reader's own case that others do, each with its groups. */
	List<OthersItem> ofOthers(String caseNumber, Person reader, Locale locale) {
		return ofCase(caseNumber, this.policy.ofOthers(reader),
				(row, number) -> new OthersItem(this.rows.read(row, locale).item(),
						List.of((String[]) row.getArray("groups").getArray())));
	}

	private <T> List<T> ofCase(String caseNumber, Condition which, RowMapper<T> mapper) {
		return this.jdbc
			.sql(select(Order.DUE) + " where w.case_number = :case and " + which.sql() + " order by "
					+ Order.DUE.orderBy())
			.params(which.values())
			.param("case", caseNumber)
			.query(mapper)
			.list();
	}

	/** Those of the tasks that the reader may see. */
	List<WorkItem> named(List<String> tasks, Person reader, Locale locale) {
		var seen = this.policy.seen(reader);
		var values = new HashMap<>(seen.values());
		values.put("tasks", tasks.toArray(String[]::new));
		return this.jdbc.sql(select(Order.DUE) + " where w.task_id = any(:tasks) and " + seen.sql())
			.params(values)
			.query((row, number) -> this.rows.read(row, locale).item())
			.list();
	}

	/** All tasks of the filter, in order; for one act on many. */
	List<String> ids(WorkFilter filter, Person reader) {
		var where = this.totals.where(filter, reader);
		return this.jdbc
			.sql("select w.task_id from work_item w where " + where.sql() + " order by " + Order.DUE.orderBy())
			.params(where.values())
			.query(String.class)
			.list();
	}

	/** The name of a step that stands in the list. */
	public Optional<String> stepName(String step, Locale locale) {
		return this.rows.stepName(step, locale);
	}

	private String select(Order sort) {
		return """
				select w.*, w.assignee <> :me and w.assignee = any(:hands::text[]) as as_deputy, %s as named,
				       %s as sort_keys, u.display_name as assignee_name, d.ground, d.law_reference, d.amount, d.unit,
				       d.kind_of_day, d.moves,
				       not exists (select from work_item_read r
				                    where r.task_id = w.task_id and r.username = :me) as unread
				  from work_item w
				  left join deadline d on d.task_id = w.task_id
				  left join app_user u on u.username = w.assignee
				""".formatted(this.policy.named(), sort.selected());
	}

	/** A task of others with its candidate groups. */
	record OthersItem(WorkItem item, List<String> groups) {
	}

	private WorkPage page(List<ListedRow> rows, int limit, Order sort, int total) {
		var shown = rows.subList(0, Math.min(limit, rows.size()));
		var next = (rows.size() > limit) ? this.cursors.write(sort, shown.get(limit - 1).keys()) : null;
		return new WorkPage(new ArrayList<>(shown.stream().map(ListedRow::item).toList()), next,
				Math.min(total, WorkTotals.COUNTED), total > WorkTotals.COUNTED);
	}

}
