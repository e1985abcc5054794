package fi.polku.workshop.migration;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import fi.polku.security.Person;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;
import fi.polku.workshop.draft.ModelDrafts;
import fi.polku.workshop.migration.MoveDecision.Scope;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is decided of the open cases, kept with the draft until it is published. */
@Service
@Transactional
public class MoveDecisions {

	private final JdbcClient jdbc;

	private final ModelDrafts drafts;

	private final Trail trail;

	private final Clock clock;

	MoveDecisions(JdbcClient jdbc, ModelDrafts drafts, Trail trail, Clock clock) {
		this.jdbc = jdbc;
		this.drafts = drafts;
		this.trail = trail;
		this.clock = clock;
	}

	/** What is decided; none go over where nothing is. */
	@Transactional(readOnly = true)
	public MoveDecision of(UUID draft) {
		return this.jdbc.sql("select scope, steps, instructions::text from draft_migration where draft_id = :draft")
			.param("draft", draft)
			.query((row, number) -> new MoveDecision(Scope.valueOf(row.getString("scope").toUpperCase(Locale.ROOT)),
					List.of((String[]) row.getArray("steps").getArray()),
					InstructionJson.read(row.getString("instructions"))))
			.optional()
			.orElse(MoveDecision.NONE);
	}

	/**
	 * Keeps it.
	 * @throws Refusal where publishing has been asked for, so that who publishes knows
	 * what they publish
	 */
	public void keep(UUID draft, MoveDecision decision, Person by) {
		this.jdbc.sql("select from model_draft where id = :draft for share").param("draft", draft).query((row) -> {
		});
		if (!this.drafts.get(draft).isOpen()) {
			throw Refusal.conflict("workshop.migration.notOpen");
		}
		var before = of(draft);
		this.jdbc.sql("""
				insert into draft_migration (draft_id, scope, steps, instructions, changed_by, changed_at)
				values (:draft, :scope, :steps, :instructions::jsonb, :by, :now)
				on conflict (draft_id) do update
				set scope = excluded.scope, steps = excluded.steps, instructions = excluded.instructions,
				    changed_by = excluded.changed_by, changed_at = excluded.changed_at
				""")
			.param("draft", draft)
			.param("scope", decision.scope().name().toLowerCase(Locale.ROOT))
			.param("steps", decision.steps().toArray(String[]::new))
			.param("instructions", InstructionJson.write(decision.instructions()))
			.param("by", by.username())
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
		this.trail.administered("draft.migration", draft.toString(),
				List.of(Change.of(null, "scope", before.scope(), decision.scope()), Change.of(null, "instructions",
						InstructionJson.write(before.instructions()), InstructionJson.write(decision.instructions()))));
	}

}
