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
		PlantedRows.into(this.jdbc, values);
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
