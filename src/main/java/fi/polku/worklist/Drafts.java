package fi.polku.worklist;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import fi.polku.client.SealedText;
import fi.polku.client.Vault;
import fi.polku.process.form.Field;
import fi.polku.process.form.Form;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Unfinished forms, one of each person and task. Health answers and identity codes are
 * kept encrypted.
 */
@Repository
class Drafts {

	private final JdbcClient jdbc;

	private final Vault vault;

	private final Clock clock;

	Drafts(JdbcClient jdbc, Vault vault, Clock clock) {
		this.jdbc = jdbc;
		this.vault = vault;
		this.clock = clock;
	}

	/**
	 * Keeps the answers as they are, checked or not; keys that the form lacks are left
	 * out.
	 */
	Instant save(String taskId, String username, Form form, Map<String, ?> answers) {
		var open = new LinkedHashMap<String, Object>();
		var sealed = new LinkedHashMap<String, Object>();
		for (var field : form.asked()) {
			if (answers.get(field.id()) != null) {
				(isSecret(field) ? sealed : open).put(field.id(), answers.get(field.id()));
			}
		}
		var locked = sealed.isEmpty() ? null : this.vault.seal(Json.write(sealed));
		var now = this.clock.instant();
		this.jdbc.sql("""
				insert into draft (task_id, username, answers, cipher, key_id, saved_at)
				values (:task, :username, :answers::jsonb, :cipher, :key, :now)
				on conflict (task_id, username) do update
				set answers = excluded.answers, cipher = excluded.cipher, key_id = excluded.key_id,
				    saved_at = excluded.saved_at
				""")
			.param("task", taskId)
			.param("username", username)
			.param("answers", Json.write(open))
			.param("cipher", (locked != null) ? locked.bytes() : null, java.sql.Types.BINARY)
			.param("key", (locked != null) ? locked.keyId() : null)
			.param("now", Timestamp.from(now))
			.update();
		return now;
	}

	Optional<Draft> find(String taskId, String username) {
		return this.jdbc.sql("""
				select answers::text, cipher, key_id, saved_at
				  from draft
				 where task_id = :task and username = :username
				""").param("task", taskId).param("username", username).query((row, number) -> {
			var answers = Json.read(row.getString("answers"));
			if (row.getBytes("cipher") != null) {
				var sealed = new SealedText(row.getString("key_id"), row.getBytes("cipher"));
				answers.putAll(Json.read(this.vault.open(sealed)));
			}
			return new Draft(answers, row.getTimestamp("saved_at").toInstant());
		}).optional();
	}

	private static boolean isSecret(Field field) {
		return field.dataClass().isSealed();
	}

	record Draft(Map<String, Object> answers, Instant savedAt) {
	}

}
