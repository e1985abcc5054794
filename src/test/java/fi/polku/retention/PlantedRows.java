package fi.polku.retention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A client's words in the rows of tables that no path of the test writes. */
final class PlantedRows {

	private static final List<String> SQL = List.of(
			"""
					insert into task_question (task_id, case_number, asked_by, asked_to, question, asked_at, answer, answered_at)
					values (:task, :case, :user, :user, :words, :at, :words, :at)
					""",
			"""
					insert into appointment (id, case_number, task_id, starts_at, ends_at, place, phone, held_by, state, changed_at,
					                         kind, reason)
					values (gen_random_uuid(), :case, :task, :at, :at, :words, :phone, :user, 'held', :at, 'talk', :words)
					""",
			"""
					insert into case_pause (id, case_number, reason, from_day, until_day, ended_day)
					values (gen_random_uuid(), :case, :words, '2026-01-10', '2026-01-20', '2026-01-20')
					""",
			"""
					insert into outgoing (id, case_number, client_id, recipient, channel, template, language, subject, body, calendar,
					                      not_before, state, created_at, changed_at, address, text_message)
					values (:id, :case, :client, 'client', 'email', 'test', 'fi', :words, :name, :words, :at, 'sent', :at, :at,
					        :email, :words)
					""",
			"insert into mailbox (id, channel, recipient, subject, body, at) values (:id, 'email', :email, :words, :name, :at)",
			"""
					insert into personal_link (id, kind, token_hash, code_hash, case_number, partner, model, question, language,
					                           made_by, made_at, expires_at)
					values (:id, 'partner', sha256(:name::bytea), 'x', :case, :name, null, :words, 'fi', :user, :at, :at)
					""",
			"""
					insert into organisation_ground (id, case_number, organisation, ground, words, recorded_by, recorded_at)
					values (:id, :case, 'own', 'law', :words, :user, :at)
					""",
			"""
					insert into link_answer (id, link_id, case_number, kind, words, given_at)
					values (gen_random_uuid(), :id, :case, 'feedback', :words, :at)
					""", """
					insert into visit (id, topic, words, language, organisation, recorded_by, visited_at, case_number)
					values (gen_random_uuid(), 'other', :words, 'fi', 'mallila', :user, :at, :case)
					""",
			"""
					insert into saved_view (id, owner, scope, organisation, name, parts, words, columns, created_at, changed_at)
					values (:id, :user, 'private', 'mallila', 'Haku: ' || :name, '{}', lower(:name), '{}', :at, :at)
					""",
			"""
					insert into waste (kind, line, model, model_version, definition_id, element, reported_by, reported_at, state,
					                   answer, answered_by, changed_at)
					values ('waiting', 'Odotti ' || :name || ' turhaan', 'intake', 1, 'intake:1', 'x', :user, :at, 'seen',
					        'Kiitos, ' || :phone, :user, :at)
					""",
			"""
					with card as (
					    insert into improvement_card (model, created_by, created_at, changed_by, changed_at)
					    values ('intake', :user, :at, :user, :at) returning id),
					field as (
					    insert into improvement_card_field (card_id, field, value)
					    select id, f.field, f.value from card, (values ('title', 'Odotus'), ('problem', :name)) f (field, value))
					insert into improvement_card_change (card_id, field, old_value, new_value, by, at)
					select id, 'problem', :email, :name, :user, :at from card
					""",
			"""
					with sample as (
					    insert into audit_sample (id, name, seed, wanted, filter, population, population_digest, drawn_by, drawn_at)
					    values (:id, 'Otos', 'qzw', 1, '{}', 1, 'x', :user, :at) returning id),
					one as (
					    insert into audit_sample_case (sample_id, position, case_number, digest) select id, 1, :case, 'x' from sample)
					select 1
					""",
			"""
					insert into audit_sample_opening (sample_id, case_number, purpose, words, opened_by, opened_at)
					values (:id, :case, 'complaint', :words, :user, :at)
					""",
			"""
					insert into audit_sample_note (sample_id, case_number, finding, classification, note, written_by, written_at)
					values (:id, :case, 'remark', 'decision', :words, :user, :at)
					""",
			"""
					insert into deadline (case_number, rule, ground, law_reference, counted_from, amount, unit, kind_of_day, moves,
					                      pauses, calendar_version, due_on, due_at, verdict, verdict_at, reason)
					values (:case, 'holdInitialInterview', 'PROMISE', '', '2026-01-01', 1, 'days', 'workingDays', false, true, 'x',
					        '2026-01-08', '2026-01-09', 'MISSED', '2026-01-09', :words)
					""",
			"""
					insert into idempotency (username, key, body_hash, status, location, answer, at)
					values (:user, :case, 'x', 201, '/api/cases/' || :case, jsonb_build_object('caseNumber', :case, 'n', :name), :at)
					""",
			"""
					insert into benefit_list (id, municipality, kind, programme, file_name, file_hash, encoding, delimiter, mapping,
					                          headings, state, uploaded_by, uploaded_at)
					values (:id, 'Mallila', 'INVOICE', 'VOITTO', 'lista.csv', '\\x00', 'UTF-8', ';', '{}', '{}', 'DONE', :user, :at)
					""",
			"""
					insert into benefit_row (list_id, sheet, line, state, sealed, key_id, code_index, client_id, case_number)
					values (:id, '', 1, 'DONE', :name::bytea, 'k1', null, :client, :case), (:id, '', 2, 'REJECTED', :words::bytea, 'k1',
					        (select code_index from client_code where client_id = :client), null, null)
					""",
			"""
					insert into benefit_fault (list_id, sheet, line, ordinal, heading, code, detail)
					values (:id, '', 2, 0, '', 'ROW_FAILED', :words)
					""",
			"""
					insert into erasure_request (id, client_id, asked_on, asked_by, asked_at, state, checks, decision, reason)
					values (:id, :client, '2026-02-01', :user, :at, 'refused', '{}', 'nothing', :words)
					""",
			"""
					insert into retention_hold (id, client_id, reason, words, until, made_by, made_at, ended_by, ended_at)
					values (:id, :client, 'complaint', :words, '2026-05-01', :user, :at, :user, :at)
					""");

	private PlantedRows() {
	}

	/**
	 * Writes them.
	 * @param values by the names that the statements use
	 */
	static void into(JdbcClient jdbc, Map<String, Object> values) {
		SQL.forEach((one) -> {
			var statement = jdbc.sql(one).params(new HashMap<>(values));
			if (one.stripLeading().startsWith("with sample")) {
				statement.query().listOfRows();
			}
			else {
				statement.update();
			}
		});
	}

}
