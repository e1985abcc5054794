package fi.polku.insight.onecase;

import java.sql.Timestamp;
import java.util.List;

import fi.polku.process.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is kept of a case beside its steps; never what was written in it. */
@Repository
class CaseNoteRows {

	private final JdbcClient jdbc;

	CaseNoteRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What was done to tasks and told of the case, but for what the steps say. */
	List<Row> happened(CaseNumber number) {
		return list(
				"""
						select w.at, w.kind, w.username, coalesce(t.proc_def_id_, a.proc_def_id_) as definition,
						       case w.kind when 'event' then w.detail else t.task_def_key_ end as element,
						       case when w.kind in ('assigned', 'delegated', 'takenOver', 'released') then w.detail end as detail
						  from work_event w
						  left join act_hi_taskinst t on t.id_ = w.task_id
						  left join lateral (select a.proc_def_id_
						                       from act_hi_actinst a
						                       join act_hi_procinst p on p.id_ = a.proc_inst_id_
						                      where w.kind = 'event' and p.business_key_ = w.case_number
						                        and a.act_id_ = w.detail
						                      limit 1) a on true
						 where w.case_number = :number and w.kind not in ('given', 'opened', 'claimed', 'completed', 'migrated')
						union all
						select from_day::timestamp at time zone 'Europe/Helsinki', 'paused', null, null, null, null
						  from case_pause where case_number = :number
						union all
						select ended_day::timestamp at time zone 'Europe/Helsinki', 'resumed', null, null, null, null
						  from case_pause where case_number = :number and ended_day is not null
						union all
						select a.end_time_ at time zone 'UTC', 'timer', null, a.proc_def_id_, a.act_id_, null
						  from act_hi_actinst a
						  join act_hi_procinst p on p.id_ = a.proc_inst_id_
						 where p.business_key_ = :number and a.act_type_ in ('boundaryTimer', 'boundaryError', 'boundaryEscalation')
						   and a.end_time_ is not null
						 order by 1
						""",
				number);
	}

	List<Row> messages(CaseNumber number) {
		return list("""
				select created_at as at, state as kind, null as username, recipient as definition, channel as element,
				       null as detail
				  from outgoing where case_number = :number order by created_at, id
				""", number);
	}

	List<Row> documents(CaseNumber number) {
		return list(
				"""
						select created_at as at, kind, created_by as username, null as definition, null as element, null as detail
						  from document where case_number = :number order by created_at, id
						""",
				number);
	}

	/** Which kinds of act only show something. */
	List<Row> looks(CaseNumber number) {
		return list("""
				select at, kind, username, null as definition, element, purpose as detail
				  from trail
				 where cases @> array[:number]::text[] and kind <> 'case.opened'
				   and kind ~ '([sS]hown|[oO]pened|[lL]isted|exported|printed|taken|begun|extractMade|traced)$'
				 order by at, id
				""", number);
	}

	/** Incidents of the engine, and attempts that failed. */
	List<Row> incidents(CaseNumber number) {
		return list(
				"""
						select i.create_time_ at time zone 'UTC' as at, 'incident' as kind, null as username,
						       i.proc_def_id_ as definition, i.activity_id_ as element,
						       to_char(i.end_time_, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as detail
						  from act_hi_incident i
						  join act_hi_procinst p on p.id_ = i.proc_inst_id_
						 where p.business_key_ = :number
						union all
						select j.timestamp_ at time zone 'UTC', 'attempt', null, j.process_def_id_, j.act_id_, j.job_retries_::text
						  from act_hi_job_log j
						  join act_hi_procinst p on p.id_ = j.process_instance_id_
						 where p.business_key_ = :number and j.job_state_ = 1
						 order by 1
						""",
				number);
	}

	private List<Row> list(String sql, CaseNumber number) {
		return this.jdbc.sql(sql).param("number", number.value()).query(Row.class).list();
	}

	/** Something of the case by its codes. */
	record Row(Timestamp at, String kind, String username, String definition, String element, String detail) {
	}

}
