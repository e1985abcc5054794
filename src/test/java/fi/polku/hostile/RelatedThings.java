package fi.polku.hostile;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import fi.polku.process.CaseNumber;
import fi.polku.worklist.Tryout;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives a case one of everything that has an id. */
final class RelatedThings {

	private final JdbcClient jdbc;

	private final Tryout tryout;

	private final Timestamp now;

	private final Timestamp soon;

	RelatedThings(JdbcClient jdbc, Tryout tryout, Clock clock) {
		this.jdbc = jdbc;
		this.tryout = tryout;
		this.now = Timestamp.from(clock.instant());
		this.soon = Timestamp.from(clock.instant().plus(7, ChronoUnit.DAYS));
	}

	RelatedCase of(CaseNumber number) {
		insert(number, """
				insert into protection_ending (client_id, reason, checked_on, source, asked_by, asked_at)
				select client_id, 'x', :now::date, 'client', 'relation-none', :now from client_case
				 where number = :case and protected
				""");
		var task = this.tryout.taskOf(number);
		var definition = text("select definition_id from work_item where case_number = :case", number);
		var client = text("select client_id::text from client_case where number = :case", number);
		return new RelatedCase(number, client, task, definition,
				insert(number,
						"""
								with told as (insert into note values (:id, :case, 'x', 'somebody', :now))
								insert into case_record (id, case_number, element, definition_id, answers, recorded_by, source, recorded_at)
								values (:id, :case, 'talkInTryout', (select definition_id from work_item where case_number = :case),
								        '{"story": "x"}', 'somebody', 'staff', :now)
								"""),
				insert(number,
						"""
								insert into document (id, case_number, kind, title, language, media_type, content, sha256, template_version,
								                      created_at, created_by)
								values (:id, :case, 'workTrialAgreement', 'Liite', 'fi', 'application/pdf', '%PDF-1.4', 'x', 0, :now, 'somebody')
								"""),
				insert(number,
						"""
								insert into appointment (id, case_number, kind, starts_at, ends_at, place, held_by, state, changed_at)
								select :id, :case, 'talk', :soon::timestamptz + n * interval '1 minute',
								       :soon::timestamptz + (n + 1) * interval '1 minute', 'Voimala', 'relation-none', 'booked', :now
								  from (select count(*) as n from appointment where held_by = 'relation-none') taken
								"""),
				insert(number,
						"""
								insert into personal_link (id, kind, token_hash, code_hash, case_number, language, made_by, made_at, expires_at)
								values (:id, 'client', sha256(:id::text::bytea), 'x', :case, 'fi', 'relation-none', :now, :soon)
								"""),
				deadline(number, task),
				insert(number,
						"""
								insert into outgoing (id, case_number, recipient, channel, template, language, subject, body, not_before, state,
								                      created_at, changed_at)
								values (:id, :case, 'client', 'email', 'ownPath', 'fi', 'x', 'x', :now, 'failed', :now, :now)
								"""),
				insert(number,
						"""
								insert into case_opening (id, case_number, username, ground, reason, named, taken_at, until_at, ended_at)
								values (:id, :case, 'relation-none', 'danger', 'Palvelupisteessä', false, :now, :soon, :now)
								"""));
	}

	private String deadline(CaseNumber number, String task) {
		this.jdbc
			.sql("""
					insert into deadline (case_number, task_id, rule, ground, law_reference, counted_from, amount, unit, kind_of_day,
					                      moves, pauses, calendar_version, due_on, due_at)
					values (:case, :task, 'draftPlan', 'PROMISE', '', '2026-01-02', 5, 'days', 'calendarDays', false, false, 'x',
					        '2026-01-07', :now)
					on conflict do nothing
					""")
			.param("case", number.value())
			.param("task", task)
			.param("now", this.now)
			.update();
		return text("select min(id)::text from deadline where case_number = :case", number);
	}

	private String insert(CaseNumber number, String sql) {
		var id = UUID.randomUUID();
		this.jdbc.sql(sql)
			.param("id", id)
			.param("case", number.value())
			.param("now", this.now)
			.param("soon", this.soon)
			.update();
		return id.toString();
	}

	private String text(String sql, CaseNumber number) {
		return this.jdbc.sql(sql).param("case", number.value()).query(String.class).single();
	}

}
