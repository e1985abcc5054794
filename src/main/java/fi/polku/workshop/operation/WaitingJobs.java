package fi.polku.workshop.operation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import fi.polku.process.Models;
import fi.polku.security.CurrentUser;
import org.camunda.bpm.engine.impl.util.ClockUtil;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The timers and automatic steps that wait in the engine, by its own clock. */
@Repository
@Transactional(readOnly = true)
class WaitingJobs {

	/** What is due and not begun for so long is overdue. */
	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final int EACH = 200;

	private static final String JOBS = """
			select j.id_ as id, case when c.organisation = :organisation then c.number end as case_number,
			       p.business_key_ as key, j.process_def_id_ as definition, f.key_ as model, f.version_ as version,
			       replace(d.act_id_, '#multiInstanceBody', '') as step,
			       case j.type_ when 'timer' then 'timer' else 'step' end as kind, j.retries_ as retries,
			       j.duedate_ as at, case when j.lock_exp_time_ > :now then j.lock_exp_time_ end as locked_until,
			       case when j.retries_ = 0 then 'failed' when j.suspension_state_ = 2 then 'stopped'
			            when j.lock_exp_time_ > :now then 'locked'
			            when coalesce(j.duedate_, j.create_time_) < :overdue then 'overdue'
			            when j.duedate_ is null or j.duedate_ <= :now then 'due' else 'later' end as state
			  from act_ru_job j
			  join act_ru_execution p on p.id_ = j.process_instance_id_
			  join act_re_procdef f on f.id_ = j.process_def_id_
			  join act_ru_jobdef d on d.id_ = j.job_def_id_
			  left join client_case c on c.number = p.business_key_
			 where (:model::text is null or f.key_ = :model) and (:case::text is null or p.business_key_ = :case)
			""";

	private static final String ASKED = """
			 where (:step::text is null or step = :step) and (:state::text is null or state = :state)
			   and (:kind::text is null or kind = :kind)
			""";

	private final JdbcClient jdbc;

	private final Models models;

	private final CurrentUser user;

	WaitingJobs(JdbcClient jdbc, Models models, CurrentUser user) {
		this.jdbc = jdbc;
		this.models = models;
		this.user = user;
	}

	/** By model, version and step: those that failed or are overdue first. */
	List<JobGroup> groups(JobQuestion question, Locale locale) {
		var groups = new LinkedHashMap<List<Object>, JobGroup>();
		asked("""
				select definition, model, version, step, kind, state, count(*) as jobs, min(retries) as retries,
				       min(at) filter (where state not in ('failed', 'stopped')) as next
				  from (%s) job %s
				 group by definition, model, version, step, kind, state
				 order by array_position(array['failed', 'overdue', 'locked', 'due', 'stopped', 'later'], state),
				          next, model, step
				""", question).query((row) -> {
			var one = read(row, locale);
			groups.merge(List.of(row.getString("definition"), one.step(), one.kind()), one, WaitingJobs::together);
		});
		return List.copyOf(groups.values());
	}

	/** Each, as many as one can look at. */
	List<OneJob> each(JobQuestion question) {
		return asked("select * from (%s) job %s order by at nulls first, id limit " + EACH, question)
			.query((row, at) -> one(row))
			.list();
	}

	/** These, of cases of the reader's organisation. */
	List<OneJob> these(List<String> ids) {
		return asked("select * from (%s) job %s and id = any(:ids) and case_number is not null",
				new JobQuestion(null, null, null, null, null))
			.param("ids", ids.toArray(String[]::new))
			.query((row, at) -> one(row))
			.list();
	}

	private JdbcClient.StatementSpec asked(String sql, JobQuestion question) {
		var now = ClockUtil.getCurrentTime().toInstant();
		return this.jdbc.sql(sql.formatted(JOBS, ASKED))
			.param("now", Timestamp.from(now))
			.param("overdue", Timestamp.from(now.minus(PATIENCE)))
			.param("organisation", String.valueOf(this.user.get().organisation()))
			.param("model", question.model())
			.param("step", question.step())
			.param("state", question.state())
			.param("kind", question.kind())
			.param("case", question.caseNumber());
	}

	private JobGroup read(ResultSet row, Locale locale) throws SQLException {
		var model = this.models.of(row.getString("definition"), locale);
		var step = Objects.toString(row.getString("step"), "–");
		return new JobGroup(model.key(), model.version(), model.name(), step, model.called(step).orElse(step),
				row.getString("kind"), row.getInt("jobs"), Map.of(row.getString("state"), row.getInt("jobs")),
				instant(row, "next"), row.getInt("retries"));
	}

	private static JobGroup together(JobGroup one, JobGroup other) {
		var counts = new LinkedHashMap<>(one.counts());
		counts.putAll(other.counts());
		var next = (one.next() == null || other.next() != null && other.next().isBefore(one.next())) ? other.next()
				: one.next();
		return new JobGroup(one.model(), one.version(), one.modelName(), one.step(), one.stepName(), one.kind(),
				one.all() + other.all(), counts, next, Math.min(one.retries(), other.retries()));
	}

	private static OneJob one(ResultSet row) throws SQLException {
		return new OneJob(row.getString("id"), row.getString("case_number"), row.getString("definition"),
				row.getString("step"), row.getString("kind"), row.getString("state"), instant(row, "at"),
				row.getInt("retries"), instant(row, "locked_until"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		var at = row.getTimestamp(column);
		return (at != null) ? at.toInstant() : null;
	}

}
