package fi.polku.worklist;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import fi.polku.vault.SealedText;
import fi.polku.vault.Vault;
import fi.polku.process.form.Field;
import fi.polku.process.form.Form;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.MultiValueMap;

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
		return save(taskId, username, form, answers, null);
	}

	Instant save(String taskId, String username, Form form, Map<String, ?> answers, String tab) {
		var open = new LinkedHashMap<String, Object>();
		var sealed = new LinkedHashMap<String, Object>();
		for (var field : form.asked()) {
			if (answers.get(field.id()) != null) {
				(isSecret(field) ? sealed : open).put(field.id(), answers.get(field.id()));
			}
		}
		var locked = sealed.isEmpty() ? null
				: this.vault.seal(Json.write(sealed), SealedDrafts.place(taskId, username));
		var now = this.clock.instant();
		this.jdbc.sql("""
				insert into draft (task_id, username, answers, cipher, key_id, saved_at, tab)
				values (:task, :username, :answers::jsonb, :cipher, :key, :now, :tab)
				on conflict (task_id, username) do update
				set answers = excluded.answers, cipher = excluded.cipher, key_id = excluded.key_id,
				    saved_at = excluded.saved_at, tab = excluded.tab
				""")
			.param("task", taskId)
			.param("username", username)
			.param("answers", Json.write(open))
			.param("cipher", (locked != null) ? locked.bytes() : null, java.sql.Types.BINARY)
			.param("key", (locked != null) ? locked.keyId() : null)
			.param("now", Timestamp.from(now))
			.param("tab", tab)
			.update();
		return now;
	}

	Optional<Draft> find(String taskId, String username) {
		return this.jdbc.sql("""
				select answers::text, cipher, key_id, saved_at, tab
				  from draft
				 where task_id = :task and username = :username
				""").param("task", taskId).param("username", username).query((row, number) -> {
			var answers = Json.read(row.getString("answers"));
			if (row.getBytes("cipher") != null) {
				var sealed = new SealedText(row.getString("key_id"), row.getBytes("cipher"));
				answers.putAll(Json.read(this.vault.open(sealed, SealedDrafts.place(taskId, username))));
			}
			return new Draft(answers, row.getTimestamp("saved_at").toInstant(), row.getString("tab"));
		}).optional();
	}

	private static boolean isSecret(Field field) {
		return field.dataClass().isSealed();
	}

	/**
	 * An unfinished form.
	 *
	 * @param tab the page that saved it, or {@code null} for a program
	 */
	record Draft(Map<String, Object> answers, Instant savedAt, String tab) {

		/** Whether another page saved it after the page that knows this much. */
		boolean isNewerThan(Known known) {
			return !known.forced() && !this.savedAt.truncatedTo(ChronoUnit.MICROS).equals(known.savedAt())
					&& !known.tab().equals(this.tab);
		}
	}

	/**
	 * What a page knows of the draft.
	 *
	 * @param savedAt when the draft that it shows was saved, or {@code null} without one
	 * @param tab the page itself, or {@code null} where it does not say
	 * @param forced whether it is to be kept whatever another page has saved
	 */
	record Known(Instant savedAt, String tab, boolean forced) {

		/** As the page's form sends it. */
		static Known of(MultiValueMap<String, String> sent) {
			var savedAt = sent.getFirst("_draftAt");
			var tab = sent.getFirst("_tab");
			var forced = "1".equals(sent.getFirst("_force"));
			try {
				return new Known((savedAt == null || savedAt.isBlank()) ? null : Instant.parse(savedAt), tab, forced);
			}
			catch (DateTimeParseException ex) {
				return new Known(null, tab, forced);
			}
		}

	}

}
