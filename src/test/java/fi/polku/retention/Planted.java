package fi.polku.retention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import fi.polku.casefile.NewRecord;
import fi.polku.casefile.Notes;
import fi.polku.casefile.Records;
import fi.polku.document.DocumentMaker;
import fi.polku.document.Documents;
import fi.polku.document.Party;
import fi.polku.document.PaySubsidySummary;
import fi.polku.process.CaseNumber;
import fi.polku.process.Models;
import fi.polku.process.form.Field;
import org.camunda.bpm.engine.ProcessEngine;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes a client's words into every field of every channel. */
class Planted {

	static final String LAST = "Qzwyrkinen";

	static final String WORDS = "Qzwsanojen";

	static final String PHONE = "+358409990817";

	static final String EMAIL = "qzw.yrkinen@example.com";

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

	private final JdbcClient jdbc;

	private final Notes notes;

	private final Records records;

	private final Models models;

	private final Documents documents;

	private final DocumentMaker maker;

	private final ProcessEngine engine;

	Planted(JdbcClient jdbc, Notes notes, Records records, Models models, Documents documents, DocumentMaker maker,
			ProcessEngine engine) {
		this.jdbc = jdbc;
		this.notes = notes;
		this.records = records;
		this.models = models;
		this.documents = documents;
		this.maker = maker;
		this.engine = engine;
	}

	/** Into the tables beside the engine; the task is one of the case's. */
	void everywhere(CaseNumber number, UUID client, String task, String user) {
		var values = Map.<String, Object>of("task", task, "case", number.value(), "client", client, "user", user,
				"words", WORDS, "name", "Anselmi " + LAST, "phone", PHONE, "email", EMAIL, "id", UUID.randomUUID(),
				"at", java.sql.Timestamp.valueOf("2026-02-02 10:00:00"));
		SQL.forEach((one) -> {
			var statement = this.jdbc.sql(one).params(new HashMap<>(values));
			if (one.stripLeading().startsWith("with sample")) {
				statement.query().listOfRows();
			}
			else {
				statement.update();
			}
		});
		this.notes.write(number, WORDS);
		document(number);
		forms(number);
	}

	/** Every field of every form of every model, health answers among them. */
	private void forms(CaseNumber number) {
		var finnish = Locale.forLanguageTag("fi");
		var definitions = this.engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().list();
		for (var definition : definitions) {
			for (var element : this.models.of(definition.getId(), finnish).elements().values()) {
				var form = element.form();
				if (form != null && !form.asked().isEmpty()) {
					var answers = new HashMap<String, Object>();
					form.asked().stream().map(Field::id).forEach((id) -> answers.put(id, WORDS));
					this.records
						.save(new NewRecord(number, element.id(), definition.getId(), null, form, answers, "staff"));
				}
			}
		}
	}

	private void document(CaseNumber number) {
		var made = this.maker.paySubsidySummary(
				new PaySubsidySummary(number.value(), Party.of("Anselmi " + LAST, PHONE), Party.of("Mallilan Puutyö"),
						Party.of("Yhteys"), java.time.LocalDate.of(2026, 3, 1), Map.of("jobTitle", WORDS)),
				Locale.forLanguageTag("fi"));
		this.documents.add(number.value(), made, "kokeilija");
	}

	/** A draft that was left behind by a colleague. */
	void draft(String task, String user) {
		this.jdbc.sql("""
				insert into draft (task_id, username, answers, saved_at)
				values (:task, :user, jsonb_build_object('story', :words), '2026-02-02')
				""").param("task", task).param("user", user).param("words", WORDS).update();
	}

	/** Into what the engine keeps of a run and a task. */
	void engine(String run, String task) {
		var tasks = this.engine.getTaskService();
		tasks.createComment(task, run, WORDS);
		tasks.createAttachment("text", task, run, WORDS, WORDS,
				new java.io.ByteArrayInputStream(WORDS.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
		tasks.setVariableLocal(task, "qzwTask", WORDS);
		var runtime = this.engine.getRuntimeService();
		runtime.setVariable(run, "qzwText", WORDS);
		runtime.setVariable(run, "qzwList", new ArrayList<>(List.of(WORDS, LAST)));
		runtime.setVariable(run, "qzwBytes", WORDS.getBytes(java.nio.charset.StandardCharsets.UTF_16BE));
		var execution = tasks.createTaskQuery().taskId(task).singleResult().getExecutionId();
		var incident = runtime.createIncident("qzw", execution, WORDS, WORDS);
		runtime.setAnnotationForIncidentById(incident.getId(), WORDS);
		runtime.resolveIncident(incident.getId());
	}

}
