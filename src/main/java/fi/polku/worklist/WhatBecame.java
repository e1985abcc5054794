package fi.polku.worklist;

import java.time.Instant;
import java.util.Optional;

import fi.polku.security.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of a task that a person had open and can no longer work on. */
@Repository
class WhatBecame {

	private final JdbcClient jdbc;

	private final WorklistPolicy policy;

	WhatBecame(JdbcClient jdbc, WorklistPolicy policy) {
		this.jdbc = jdbc;
		this.policy = policy;
	}

	/** Empty where the person may not know of it. */
	Optional<Became> of(String taskId, Person reader) {
		return completed(taskId).or(() -> taken(taskId, reader))
			.or(() -> withdrawn(taskId))
			.filter((it) -> it.username().equals(reader.username())
					|| this.policy.mayKnow(reader, it.caseNumber(), it.username())
					|| this.policy.maySee(reader, taskId));
	}

	private Optional<Became> completed(String taskId) {
		return this.jdbc.sql("""
				select case when c.withdrawn_at is null then 'completed' else 'reopened' end as kind, c.case_number,
				       c.definition_id as definition, c.step, c.username,
				       coalesce(u.display_name, c.username) as who, coalesce(c.withdrawn_at, c.at) as at,
				       c.reopened_as
				  from completion c
				  left join app_user u on u.username = c.username
				 where c.task_id = :task
				""").param("task", taskId).query(Became.class).optional();
	}

	/** Another holds it. */
	private Optional<Became> taken(String taskId, Person reader) {
		return this.jdbc
			.sql("""
					select 'taken' as kind, w.case_number, w.definition_id as definition, w.step, w.assignee as username,
					       coalesce(u.display_name, w.assignee) as who,
					       coalesce((select max(e.at) from work_event e
					                  where e.case_number = w.case_number and e.task_id = w.task_id
					                    and e.kind in ('claimed', 'assigned', 'takenOver', 'delegated')), w.created_at) as at,
					       null as reopened_as
					  from work_item w
					  left join app_user u on u.username = w.assignee
					 where w.task_id = :task and w.assignee <> :me
					""")
			.param("task", taskId)
			.param("me", reader.username())
			.query(Became.class)
			.optional();
	}

	/** What the task followed was taken back, or the case went another way. */
	private Optional<Became> withdrawn(String taskId) {
		return this.jdbc.sql("""
				select 'withdrawn' as kind, p.business_key_ as case_number, t.proc_def_id_ as definition,
				       t.task_def_key_ as step, '' as username, '' as who, t.end_time_ at time zone 'UTC' as at,
				       null as reopened_as
				  from act_hi_taskinst t
				  join act_hi_procinst p on p.id_ = t.proc_inst_id_
				 where t.id_ = :task and t.end_time_ is not null
				""").param("task", taskId).query(Became.class).optional();
	}

	/**
	 * What became of it.
	 *
	 * @param kind completed, reopened, taken or withdrawn
	 * @param who the name of whoever did it; empty where nobody did
	 * @param reopenedAs the task as which it is open now, or {@code null}
	 */
	public record Became(String kind, String caseNumber, String definition, String step, String username, String who,
			Instant at, String reopenedAs) {
	}

}
