package fi.polku.worklist;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;

import fi.polku.worklist.Completions.Completed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people and their messages did in a case since one of its tasks was completed. */
@Repository
class DoneSince {

	private final JdbcClient jdbc;

	DoneSince(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The first thing done, if any.
	 * @param next the tasks that the completion led to
	 */
	Optional<Done> first(String taskId, Completed completed, List<String> next) {
		return this.jdbc.sql("""
				select s.kind, s.element, s.definition, coalesce(u.display_name, s.username) as who
				  from (select 1 as rank, 'task' as kind, step as element, definition_id as definition, username, at
				          from completion
				         where case_number = :case and at >= :at and task_id <> :task and withdrawn_at is null
				        union all
				        select 2, kind, null, null, username, at
				          from work_event
				         where case_number = :case and at >= :at and kind in ('event', 'noShow')
				        union all
				        select 3, 'begun', w.step, w.definition_id, d.username, d.saved_at
				          from draft d
				          join work_item w on w.task_id = d.task_id
				         where d.task_id = any(:next) and d.username <> :me
				        union all
				        select 4, 'taken', w.step, w.definition_id, w.assignee, e.at
				          from work_item w
				          join work_event e on e.task_id = w.task_id and e.kind in ('claimed', 'assigned')
				         where w.task_id = any(:next) and w.assignee <> :me
				        union all
				        select 5, 'message', null, null, null, created_at
				          from outgoing
				         where case_number = :case and created_at >= :at and state <> 'withdrawn'
				        union all
				        select 6, 'document', null, null, created_by, created_at
				          from document
				         where case_number = :case and created_at >= :at) s
				  left join app_user u on u.username = s.username
				 order by s.rank, s.at
				 limit 1
				""")
			.param("case", completed.caseNumber())
			.param("at", Timestamp.from(completed.at()))
			.param("task", taskId)
			.param("me", completed.username())
			.param("next", next.toArray(String[]::new))
			.query(Done.class)
			.optional();
	}

	/**
	 * Something done.
	 *
	 * @param kind task, event, noShow, begun, taken, message or document
	 * @param who the name of the one who did it, or {@code null}
	 */
	record Done(String kind, String element, String definition, String who) {
	}

}
