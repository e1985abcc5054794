package fi.polku.workshop.draft;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import fi.polku.process.check.ModelFile;
import fi.polku.security.Person;
import fi.polku.web.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The history of drafts. What one person saves within some minutes is one state, so that
 * saving by itself every few seconds leaves a history that can be read.
 */
@Service
@Transactional
public class Saves {

	private static final Duration ONE_STATE = Duration.ofMinutes(5);

	private final JdbcClient jdbc;

	private final Clock clock;

	Saves(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The states of a draft, the newest first. */
	@Transactional(readOnly = true)
	public List<Save> of(UUID draft) {
		return this.jdbc.sql("""
				select number, saved_by as by, begun_at, saved_at as at
				  from model_save
				 where draft_id = :draft
				 order by number desc
				""").param("draft", draft).query(Save.class).list();
	}

	/** The files of one state. */
	@Transactional(readOnly = true)
	public ModelFiles files(UUID draft, int number) {
		var model = this.jdbc.sql("select model from model_draft where id = :draft")
			.param("draft", draft)
			.query(String.class)
			.single();
		return new ModelFiles(model,
				this.jdbc.sql("""
						select f.name, c.content
						  from model_save_file f
						  join model_content c using (hash)
						 where f.draft_id = :draft and f.number = :number
						""")
					.param("draft", draft)
					.param("number", number)
					.query((row, one) -> new ModelFile(row.getString("name"), row.getBytes("content")))
					.list());
	}

	ModelFiles last(UUID draft) {
		return files(draft, of(draft).get(0).number());
	}

	void add(UUID draft, ModelFiles files, Person by) {
		FileNames.good(files);
		var states = of(draft);
		var last = states.isEmpty() ? null : states.get(0);
		boolean goesOn = last != null && last.number() > 1 && last.by().equals(by.username())
				&& last.begunAt().plus(ONE_STATE).isAfter(this.clock.instant());
		put(draft, goesOn ? last.number() : (last != null) ? last.number() + 1 : 1, files, by);
	}

	/** The files of a state once more, as a state of its own. */
	void restore(UUID draft, int number, Person by) {
		var states = of(draft);
		if (states.stream().noneMatch((one) -> one.number() == number)) {
			throw Refusal.notFound("workshop.saves.unknown");
		}
		put(draft, states.get(0).number() + 1, files(draft, number), by);
	}

	private void put(UUID draft, int number, ModelFiles files, Person by) {
		var now = Timestamp.from(this.clock.instant());
		this.jdbc.sql("""
				insert into model_save (draft_id, number, saved_by, begun_at, saved_at)
				values (:draft, :number, :by, :now, :now)
				on conflict (draft_id, number) do update set saved_at = excluded.saved_at
				""")
			.param("draft", draft)
			.param("number", number)
			.param("by", by.username())
			.param("now", now)
			.update();
		this.jdbc.sql("delete from model_save_file where draft_id = :draft and number = :number")
			.param("draft", draft)
			.param("number", number)
			.update();
		files.files().forEach((file) -> add(draft, number, file));
	}

	private void add(UUID draft, int number, ModelFile file) {
		var hash = hash(file.content());
		this.jdbc.sql("insert into model_content (hash, content) values (:hash, :content) on conflict do nothing")
			.param("hash", hash)
			.param("content", file.content())
			.update();
		this.jdbc.sql("""
				insert into model_save_file (draft_id, number, name, hash) values (:draft, :number, :name, :hash)
				""")
			.param("draft", draft)
			.param("number", number)
			.param("name", file.name())
			.param("hash", hash)
			.update();
	}

	private static String hash(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
