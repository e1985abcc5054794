package fi.polku.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import fi.polku.vault.SealedText;
import fi.polku.vault.Vault;
import fi.polku.process.CaseNumber;
import fi.polku.process.form.Field;
import fi.polku.security.CurrentUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The records of cases: every form's answers, health data and identity codes encrypted
 * and apart.
 */
@Service
@Transactional
public class Records {

	private final JdbcClient jdbc;

	private final Vault vault;

	private final CurrentUser user;

	private final Clock clock;

	Records(JdbcClient jdbc, Vault vault, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Keeps the answers; an earlier record of the same element becomes the predecessor.
	 */
	public UUID save(NewRecord record) {
		return save(record, false);
	}

	/** Keeps the answers in the place of the element's newest record, which was wrong. */
	public UUID correct(NewRecord record) {
		return save(record, true);
	}

	private UUID save(NewRecord record, boolean corrects) {
		var health = new LinkedHashMap<String, Object>();
		var ordinary = new LinkedHashMap<>(record.answers());
		for (var field : record.form().fields()) {
			if (field.dataClass().isSealed() && ordinary.containsKey(field.id())) {
				health.put(field.id(), ordinary.remove(field.id()));
			}
		}
		var id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into case_record (id, case_number, element, definition_id, task_id, answers, recorded_by, source,
				                         recorded_at, corrects, predecessor)
				values (:id, :case, :element, :definition, :task, :answers::jsonb, :by, :source, :at, :corrects,
				        (select id from case_record where case_number = :case and element = :element
				         order by recorded_at desc limit 1))
				""")
			.param("id", id)
			.param("case", record.caseNumber().value())
			.param("element", record.element())
			.param("definition", record.definitionId())
			.param("task", record.taskId())
			.param("answers", Json.write(ordinary))
			.param("corrects", corrects)
			.param("by", this.user.username())
			.param("source", record.source())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
		if (!health.isEmpty()) {
			saveHealth(id, health);
		}
		return id;
	}

	private void saveHealth(UUID id, Map<String, Object> health) {
		var sealed = this.vault.seal(Json.write(health), SealedAnswers.place(id));
		this.jdbc.sql("insert into health_record (record_id, key_id, cipher) values (:id, :key, :cipher)")
			.param("id", id)
			.param("key", sealed.keyId())
			.param("cipher", sealed.bytes())
			.update();
	}

	/** The newest record of the element in the case that was not withdrawn. */
	public Optional<CaseRecord> latest(CaseNumber caseNumber, String element) {
		return this.jdbc.sql("""
				select * from case_record r
				where case_number = :case and element = :element and source <> 'withdrawn'
				  and not exists (select from case_record s
				                  where s.case_number = r.case_number and s.element = r.element
				                    and s.predecessor = r.id and s.source = 'withdrawn')
				order by recorded_at desc
				limit 1
				""").param("case", caseNumber.value()).param("element", element).query(Records::read).optional();
	}

	/**
	 * Withdraws the record of a task: it stays as it is, and a successor without answers
	 * says so.
	 * @return the record that is withdrawn, or empty where the task left none
	 */
	public Optional<CaseRecord> withdraw(CaseNumber caseNumber, String element, String taskId) {
		var record = latest(caseNumber, element).filter((it) -> taskId.equals(it.taskId()));
		record.ifPresent((it) -> this.jdbc.sql("""
				insert into case_record (id, case_number, element, definition_id, task_id, answers, recorded_by, source,
				                         recorded_at, predecessor)
				values (:id, :case, :element, :definition, :task, '{}', :by, 'withdrawn', :at, :record)
				""")
			.param("id", UUID.randomUUID())
			.param("case", caseNumber.value())
			.param("element", element)
			.param("definition", it.definitionId())
			.param("task", taskId)
			.param("by", this.user.username())
			.param("at", Timestamp.from(this.clock.instant()))
			.param("record", it.id())
			.update());
		return record;
	}

	/** The tasks whose completion was taken back: their records are withdrawn. */
	public Set<String> takenBack(CaseNumber caseNumber) {
		return this.jdbc.sql("""
				select distinct task_id from case_record
				where case_number = :case and source = 'withdrawn' and task_id is not null
				""").param("case", caseNumber.value()).query(String.class).set();
	}

	/** All records of the case, the newest first. */
	public List<CaseRecord> of(CaseNumber caseNumber) {
		return this.jdbc.sql("select * from case_record where case_number = :case order by recorded_at desc")
			.param("case", caseNumber.value())
			.query(Records::read)
			.list();
	}

	/**
	 * The sealed answers of a record, to be kept elsewhere; {@link HealthAnswers} opens
	 * them to be shown.
	 */
	public Map<String, Object> sealed(UUID record) {
		return this.jdbc.sql("select key_id, cipher from health_record where record_id = :id")
			.param("id", record)
			.query((row, number) -> new SealedText(row.getString(1), row.getBytes(2)))
			.optional()
			.map((sealed) -> this.vault.open(sealed, SealedAnswers.place(record)))
			.map(Json::read)
			.orElse(Map.of());
	}

	/** Whether the record has health answers or an identity code. */
	public boolean hasSealed(UUID record) {
		return this.jdbc.sql("select exists (select from health_record where record_id = :id)")
			.param("id", record)
			.query(Boolean.class)
			.single();
	}

	/**
	 * The routing answers of a checked form: these become process variables and nothing
	 * else does.
	 */
	public static Map<String, Object> routing(Map<String, Object> answers, List<Field> fields) {
		var routing = new LinkedHashMap<String, Object>();
		fields.stream()
			.filter((field) -> field.dataClass().routes())
			.forEach((field) -> routing.put(field.id(), answers.get(field.id())));
		return routing;
	}

	private static CaseRecord read(ResultSet row, int number) throws SQLException {
		return new CaseRecord(row.getObject("id", UUID.class), new CaseNumber(row.getString("case_number")),
				row.getString("element"), row.getString("definition_id"), row.getString("task_id"),
				Json.read(row.getString("answers")), row.getString("recorded_by"), row.getString("source"),
				row.getTimestamp("recorded_at").toInstant(), row.getObject("predecessor", UUID.class),
				row.getBoolean("corrects"));
	}

}
