package fi.polku.workshop.draft;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import fi.polku.security.Person;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The drafts of the models. */
@Service
@Transactional
public class ModelDrafts {

	private static final int SHOWN = 200;

	private final JdbcClient jdbc;

	private final Saves saves;

	private final LiveModels live;

	private final Trail trail;

	private final Clock clock;

	ModelDrafts(JdbcClient jdbc, Saves saves, LiveModels live, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.saves = saves;
		this.live = live;
		this.trail = trail;
		this.clock = clock;
	}

	/** Begins one from the newest version of a model, or with other files. */
	public Draft begin(ModelFiles files, String name, String source, Person by) {
		var id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into model_draft (id, model, name, source, base, created_by, created_at, changed_by, changed_at)
				values (:id, :model, :name, :source, :base, :by, :now, :by, :now)
				""")
			.param("id", id)
			.param("model", files.model())
			.param("name", DraftWords.name(name))
			.param("source", source)
			.param("base", this.live.deployment(files.model()).orElse(null))
			.param("by", by.username())
			.param("now", now())
			.update();
		this.saves.add(id, files, by);
		this.trail.administered("draft.begun", id.toString(), List.of());
		return get(id);
	}

	/**
	 * Keeps files in the place of those of the same names.
	 * @param revision that of the draft which was changed
	 * @throws Refusal where somebody has saved since, or it is not open any more
	 */
	public Draft save(UUID id, int revision, ModelFiles changed, Person by) {
		lockedAt(id, revision);
		this.saves.add(id, files(id).with(changed.files()), by);
		return revised(id, by);
	}

	/**
	 * Goes back to a state that was kept; what stood before is kept beside it.
	 * @param revision that of the draft which was seen
	 * @throws Refusal where somebody has saved since, or it is not open any more
	 */
	public Draft restore(UUID id, int revision, int number, Person by) {
		lockedAt(id, revision);
		this.saves.restore(id, number, by);
		return revised(id, by);
	}

	private void lockedAt(UUID id, int revision) {
		var draft = locked(id);
		if (!draft.isOpen() || draft.revision() != revision) {
			throw changed(draft);
		}
	}

	private Draft revised(UUID id, Person by) {
		this.jdbc.sql("""
				update model_draft set revision = revision + 1, changed_by = :by, changed_at = :now where id = :id
				""").param("by", by.username()).param("now", now()).param("id", id).update();
		return get(id);
	}

	/** Renames it and says why it is made. */
	public void describe(UUID id, String name, String reason) {
		this.jdbc.sql("update model_draft set name = :name, reason = :reason where id = :id and state = 'open'")
			.param("name", DraftWords.name(name))
			.param("reason", DraftWords.reason(reason))
			.param("id", id)
			.update();
	}

	/**
	 * Moves it on: from open to asked and from there to published or back; dropped from
	 * either.
	 * @throws Refusal where it does not stand there any more
	 */
	public Draft move(UUID id, Draft.State to, String deployment, Person by) {
		var draft = locked(id);
		if (!draft.state().leadsTo(to)) {
			throw changed(draft);
		}
		var who = (to == Draft.State.ASKED) ? "asked" : "decided";
		this.jdbc.sql("""
				update model_draft set state = :state, deployment_id = :deployment, %1$s_by = :by, %1$s_at = :now
				 where id = :id
				""".formatted(who))
			.param("state", to.name().toLowerCase(Locale.ROOT))
			.param("deployment", deployment)
			.param("by", by.username())
			.param("now", now())
			.param("id", id)
			.update();
		this.trail.administered("draft." + to.name().toLowerCase(Locale.ROOT), id.toString(), List.of());
		return get(id);
	}

	/**
	 * All of a model, or of every model where it is {@code null}; the last changed first.
	 */
	@Transactional(readOnly = true)
	public List<Draft> all(String model) {
		return this.jdbc.sql(
				"select * from model_draft where :model::text is null or model = :model order by changed_at desc limit "
						+ SHOWN)
			.param("model", model)
			.query(DraftRow::read)
			.list();
	}

	@Transactional(readOnly = true)
	public Optional<Draft> find(UUID id) {
		return this.jdbc.sql("select * from model_draft where id = :id")
			.param("id", id)
			.query(DraftRow::read)
			.optional();
	}

	private Refusal changed(Draft draft) {
		var who = this.jdbc.sql("select display_name from app_user where username = :by")
			.param("by", draft.changedBy())
			.query(String.class)
			.single();
		return Refusal.conflict("workshop.draft.changed", who, draft.revision());
	}

	/** The draft; refused where there is none. */
	@Transactional(readOnly = true)
	public Draft get(UUID id) {
		return find(id).orElseThrow(() -> Refusal.notFound("workshop.draft.unknown"));
	}

	private Draft locked(UUID id) {
		return this.jdbc.sql("select * from model_draft where id = :id for update")
			.param("id", id)
			.query(DraftRow::read)
			.optional()
			.orElseThrow(() -> Refusal.notFound("workshop.draft.unknown"));
	}

	/** Its files as last saved. */
	@Transactional(readOnly = true)
	public ModelFiles files(UUID id) {
		return this.saves.last(get(id).id());
	}

	/** What it was when it was begun: the files of the version it began from. */
	@Transactional(readOnly = true)
	public Optional<ModelFiles> base(Draft draft) {
		return Optional.ofNullable(draft.base()).map((deployment) -> this.live.of(draft.model(), deployment));
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

}
