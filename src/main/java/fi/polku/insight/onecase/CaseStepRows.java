package fi.polku.insight.onecase;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import fi.polku.process.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The runs of the steps of a case, as the facts have them. */
@Repository
class CaseStepRows {

	private final JdbcClient jdbc;

	CaseStepRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** In the order in which they began. */
	List<Row> of(CaseNumber number) {
		return this.jdbc.sql("""
				select e.id, e.instance_id as run, s.definition_id as definition, s.model, s.version, s.step as element,
				       s.kind, s.waits_for,
				       row_number() over (partition by s.model, s.step order by e.created_at, e.sequence)::int as round,
				       e.person_id, p.username, coalesce(t.name, e.team_id) as team,
				       e.created_at as created, e.claimed_at as claimed, e.started_at as started,
				       e.completed_at as completed, e.outcome, a.task_id_ as task_id
				  from insight_event e
				  join insight_case c on c.id = e.case_id
				  join insight_step s on s.id = e.step_id
				  left join insight_person p on p.id = e.person_id
				  left join team t on t.id = e.team_id
				  left join act_hi_actinst a on a.proc_inst_id_ = e.instance_id::text
				                            and right(a.id_, 36) = e.id::text
				 where c.number = :number
				 order by e.created_at, e.sequence, e.id
				""").param("number", number.value()).query(Row.class).list();
	}

	/**
	 * A run of a step.
	 *
	 * @param personId the pseudonym of who did it, or {@code null}
	 * @param username {@code null} where the person is known by the number alone
	 * @param taskId the human task, or {@code null}
	 */
	record Row(UUID id, UUID run, String definition, String model, int version, String element, String kind,
			String waitsFor, int round, Integer personId, String username, String team, Timestamp created,
			Timestamp claimed, Timestamp started, Timestamp completed, String outcome, String taskId) {

		/** To the second, so that what is shown adds up. */
		static Instant instant(Timestamp at) {
			return (at != null) ? at.toInstant().truncatedTo(ChronoUnit.SECONDS) : null;
		}
	}

}
