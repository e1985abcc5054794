package fi.polku.worklist;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.polku.security.Person;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Acts on more tasks than one request does, kept until the last task has its result. */
@Repository
@Transactional
class BulkJobs {

	private static final Duration LEASE = Duration.ofMinutes(1);

	private static final int REFUSED_SHOWN = 200;

	private final JdbcClient jdbc;

	private final Clock clock;

	BulkJobs(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	UUID add(Bulk.Act act, List<String> tasks, Person by) {
		return add(act, null, tasks, by);
	}

	/** A job that takes an act on many tasks back. */
	UUID addUndo(UUID undo, List<String> tasks, Person by) {
		return add(new Bulk.Act("undo", null, null, null, null, null), undo, tasks, by);
	}

	private UUID add(Bulk.Act act, UUID undo, List<String> tasks, Person by) {
		var id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into bulk_job (id, username, language, action, assignee, follow_up, undo_id, created_at)
				values (:id, :username, :language, :action, :assignee, :followUp, :undo, :now)
				""")
			.param("id", id)
			.param("username", by.username())
			.param("language", LocaleContextHolder.getLocale().getLanguage())
			.param("action", act.action())
			.param("assignee", act.assignee())
			.param("followUp", act.followUp(), java.sql.Types.DATE)
			.param("undo", undo, java.sql.Types.OTHER)
			.param("now", now(Duration.ZERO))
			.update();
		this.jdbc.sql("""
				insert into bulk_job_item (job_id, position, task_id)
				select :id, t.position, t.id
				  from unnest(:tasks::text[]) with ordinality as t (id, position)
				""").param("id", id).param("tasks", tasks.toArray(String[]::new)).update();
		return id;
	}

	/** A job of the person. */
	@Transactional(readOnly = true)
	Optional<BulkJob> find(UUID id, Person by) {
		return this.jdbc.sql("""
				select j.done_at is not null as done, j.action,
				       (select u.id from undo u
				         where u.id = j.id and j.done_at is not null and u.undone_at is null and u.at > :kept) as undo,
				       count(*) as total, count(i.status) as finished,
				       count(*) filter (where i.status <> 200) as failed
				  from bulk_job j
				  join bulk_job_item i on i.job_id = j.id
				 where j.id = :id and j.username = :username
				 group by j.id
				""")
			.param("id", id)
			.param("username", by.username())
			.param("kept", now(UndoItems.KEPT.negated()))
			.query((row, number) -> new BulkJob(id, row.getString("action"),
					row.getBoolean("done") ? "DONE" : "RUNNING", row.getInt("total"), row.getInt("finished"),
					row.getInt("failed"), row.getObject("undo", UUID.class), refused(id)))
			.optional();
	}

	private List<Bulk.Result> refused(UUID id) {
		return this.jdbc.sql("""
				select task_id, status, detail
				  from bulk_job_item
				 where job_id = :id and status <> 200
				 order by position
				 limit :most
				""")
			.param("id", id)
			.param("most", REFUSED_SHOWN)
			.query((row, number) -> new Bulk.Result(row.getString(1), row.getInt(2), row.getString(3), List.of()))
			.list();
	}

	/** Takes the oldest job that no node works on, for a minute. */
	Optional<Leased> lease() {
		return this.jdbc.sql("""
				update bulk_job
				   set leased_until = :until
				 where id = (select id
				               from bulk_job
				              where done_at is null and (leased_until is null or leased_until < :now)
				              order by created_at
				              limit 1
				                for update skip locked)
				returning id, username, language, action, assignee, follow_up, undo_id
				""")
			.param("until", now(LEASE))
			.param("now", now(Duration.ZERO))
			.query((row, number) -> new Leased(row.getObject("id", UUID.class), row.getString("username"),
					row.getString("language"), row.getString("action"), row.getString("assignee"),
					row.getObject("follow_up", LocalDate.class), row.getObject("undo_id", UUID.class)))
			.optional();
	}

	/** The next tasks of the job that have no result yet. */
	@Transactional(readOnly = true)
	List<String> waiting(UUID id, int most) {
		return this.jdbc.sql("""
				select task_id
				  from bulk_job_item
				 where job_id = :id and status is null
				 order by position
				 limit :most
				""").param("id", id).param("most", most).query(String.class).list();
	}

	void result(UUID id, Bulk.Result result) {
		this.jdbc.sql("""
				update bulk_job_item
				   set status = :status, detail = :detail
				 where job_id = :id and task_id = :task
				""")
			.param("status", result.status())
			.param("detail", result.detail())
			.param("id", id)
			.param("task", result.id())
			.update();
		this.jdbc.sql("update bulk_job set leased_until = :until where id = :id")
			.param("until", now(LEASE))
			.param("id", id)
			.update();
	}

	void done(UUID id) {
		this.jdbc.sql("update bulk_job set done_at = :now where id = :id")
			.param("now", now(Duration.ZERO))
			.param("id", id)
			.update();
	}

	private Timestamp now(Duration later) {
		return Timestamp.from(this.clock.instant().plus(later));
	}

	/**
	 * A job that this node works on.
	 *
	 * @param undo what it takes back, or {@code null}
	 */
	record Leased(UUID id, String username, String language, String action, String assignee, LocalDate followUp,
			UUID undo) {

		Bulk.Act act() {
			return new Bulk.Act(this.action, null, this.assignee, this.followUp, null, null);
		}

	}

}
