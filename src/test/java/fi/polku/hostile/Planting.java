package fi.polku.hostile;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fi.polku.security.Role;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the marked clients where lists of their own stand. */
final class Planting {

	private static final UUID LETTER = UUID.randomUUID();

	private static final UUID SAMPLE = UUID.randomUUID();

	private static final UUID HANDOVER = UUID.randomUUID();

	private static final UUID BULK = UUID.randomUUID();

	/** Addresses that a pattern does not tell. */
	static final Map<String, List<String>> MORE = Map.of("/letters/print", List.of("/letters/print?ids=" + LETTER),
			"/trail", List.of("/trail?case={number}"), "/trail.csv", List.of("/trail.csv?case={number}"));

	private static final List<String> OF_THE_CASE = List.of(
			"""
					insert into outgoing (id, case_number, recipient, channel, template, language, subject, body, not_before, state,
					                      created_at, changed_at)
					values (:letter, :case, 'client', 'letter', 'ownPath', 'fi', 'x', 'x', :now, 'to_print', :now, :now)
					on conflict do nothing
					""",
			"""
					insert into completion (task_id, case_number, definition_id, step, username, body_hash, at)
					select 'done ' || :case, :case, w.definition_id, w.step, :guide, 'x', :now
					  from work_item w where w.case_number = :case limit 1
					""",
			"""
					insert into support_grant (organisation, instrument, year, case_number, run, granted_on, euros)
					values ('tryout', 'paySubsidy', extract(year from :now::timestamptz)::int, :case, 'x', :now::date, 100)
					""",
			"""
					insert into trail_anomaly (day, kind, username, organisation, amount, usual, threshold, source, cases, found_at)
					values (:now::date, 'outsideRelation', 'relation-none', 'tryout', 5, 0, 5, 'x', array[:case], :now)
					on conflict (day, kind, username) do update set cases = trail_anomaly.cases || excluded.cases
					""",
			"""
					insert into audit_sample_case (sample_id, position, case_number, digest)
					select :sample, count(*) + 1, :case, 'x' from audit_sample_case where sample_id = :sample
					""", """
					insert into handover_item (handover_id, position, case_number, result, given_to)
					select :handover, count(*) + 1, :case, 'MOVED', 'relation-coordinator' from handover_item
					 where handover_id = :handover
					""", """
					insert into bulk_job_item (job_id, position, task_id, status)
					select :bulk, (select count(*) from bulk_job_item where job_id = :bulk), task_id, 200
					  from work_item where case_number = :case limit 1
					""", """
					insert into retention (case_number, until, ground, law, confirmed, counted_from, shown_since)
					values (:case, :now::date, 'case', 'x', true, :now::date, :now::date)
					""", """
					insert into retention_hold (id, client_id, reason, words, until, made_by, made_at)
					select gen_random_uuid(), client_id, 'complaint', 'x', :now::date + 30, :guide, :now
					  from client_case where number = :case
					""", """
					insert into visit (id, topic, words, language, organisation, recorded_by, visited_at, case_number)
					select gen_random_uuid(), 'other', 'x', 'fi', organisation, :guide, :now, number
					  from client_case where number = :case
					""", """
					update appointment set held_by = :guide, starts_at = :now::timestamptz + :n * interval '1 second',
					                       ends_at = :now::timestamptz + (:n + 1) * interval '1 second'
					 where case_number = :case
					""");

	private static final List<String> TOGETHER = List.of(
			"""
					insert into audit_sample (id, name, seed, wanted, filter, organisation, population, population_digest, drawn_by,
					                          drawn_at)
					values (:sample, 'x', 'x', 5, '{}', 'tryout', 50, 'x', 'relation-auditor', :now)
					""",
			"""
					insert into handover (id, username, from_user, to_user, created_at, done_at)
					values (:handover, 'relation-lead', 'relation-none', 'relation-coordinator', :now, :now)
					""", """
					insert into bulk_job (id, username, language, action, created_at, done_at)
					values (:bulk, 'relation-coordinator', 'fi', 'claim', :now, :now)
					""");

	private Planting() {
	}

	static void of(JdbcClient jdbc, Map<Role, Map<Relation, Marked>> planted, Instant now) {
		TOGETHER.forEach((sql) -> run(jdbc, sql, null, null, now, 0));
		var done = new ArrayList<String>();
		planted.forEach((role, cases) -> cases.forEach((relation, marked) -> {
			var number = marked.one().number().value();
			if (relation != Relation.PROTECTED && relation != Relation.OTHER && !done.contains(number)) {
				done.add(number);
				OF_THE_CASE.forEach((sql) -> run(jdbc, sql, number, RelatedCases.username(role), now, done.size()));
			}
		}));
	}

	/** The address where the pattern names something that was planted for all. */
	static String address(String pattern, String address) {
		var id = pattern.contains("/samples/") ? SAMPLE.toString() : pattern.contains("/handover/")
				? HANDOVER.toString() : pattern.contains("/bulk/") ? BULK.toString() : null;
		return ((id != null) ? address.replaceFirst("/none", "/" + id) : address).replace("{instrument}", "paySubsidy");
	}

	private static void run(JdbcClient jdbc, String sql, String number, String guide, Instant now, int n) {
		jdbc.sql(sql)
			.param("case", number)
			.param("guide", guide)
			.param("now", Timestamp.from(now.truncatedTo(ChronoUnit.MINUTES)))
			.param("n", n)
			.param("letter", LETTER)
			.param("sample", SAMPLE)
			.param("handover", HANDOVER)
			.param("bulk", BULK)
			.update();
	}

}
