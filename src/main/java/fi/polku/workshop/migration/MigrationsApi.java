package fi.polku.workshop.migration;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import fi.polku.security.CurrentUser;
import fi.polku.workshop.draft.Draft;
import fi.polku.workshop.draft.ModelDrafts;
import fi.polku.workshop.migration.MigrationProgress.Progress;
import fi.polku.workshop.migration.MigrationProgress.Results;
import fi.polku.workshop.migration.MoveDecision.Scope;
import io.swagger.v3.oas.annotations.Operation;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of open cases when their model changes. */
@RestController
class MigrationsApi {

	private final ModelDrafts drafts;

	private final MovePlans plans;

	private final MoveDecisions decisions;

	private final MovePlanViews views;

	private final Migrating migrating;

	private final RollingBack back;

	private final HaltedMigrations halted;

	private final Migrations migrations;

	private final MigrationProgress progress;

	private final CurrentUser user;

	MigrationsApi(ModelDrafts drafts, MovePlans plans, MoveDecisions decisions, MovePlanViews views,
			Migrating migrating, RollingBack back, HaltedMigrations halted, Migrations migrations,
			MigrationProgress progress, CurrentUser user) {
		this.drafts = drafts;
		this.plans = plans;
		this.decisions = decisions;
		this.views = views;
		this.migrating = migrating;
		this.back = back;
		this.halted = halted;
		this.migrations = migrations;
		this.progress = progress;
		this.user = user;
	}

	@GetMapping("/api/drafts/{id}/migration")
	@Operation(summary = "what would become of the open cases if the draft were published, step by step")
	MovePlanView plan(@PathVariable UUID id) {
		return plan(id, this.decisions.of(id));
	}

	private MovePlanView plan(UUID id, MoveDecision decision) {
		return this.views.of(this.plans.of(this.drafts.get(id), decision), decision, this.drafts.files(id),
				this.user.get());
	}

	@PutMapping("/api/drafts/{id}/migration")
	@Operation(summary = "decides which open cases go over when the draft is published, and by which steps")
	MovePlanView decide(@PathVariable UUID id, @RequestBody MoveDecision decision) {
		var plan = plan(id, decision);
		plan.refuseUnknown();
		this.decisions.keep(id, decision, this.user.get());
		return plan;
	}

	@GetMapping("/api/models/{model}/migrations")
	@Operation(summary = "the migrations of a model, the newest first")
	List<Progress> all(@PathVariable String model) {
		return this.migrations.of(model).stream().map(this.progress::of).toList();
	}

	@PostMapping("/api/models/{model}/migrations")
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "moves open cases to a published version, the newest where none is named")
	Shown begin(@PathVariable String model, @RequestBody Begun begun) {
		var decision = new MoveDecision((begun.scope() != null) ? begun.scope() : Scope.ALL, begun.steps(),
				begun.instructions());
		var migration = this.migrating.begin(this.migrating.version(model, begun.version()), decision, begun.reason(),
				this.user.get());
		return get(migration.id());
	}

	@GetMapping("/api/migrations/{id}")
	@Operation(summary = "how far a migration has come, and what came of its cases")
	Shown get(@PathVariable UUID id) {
		return new Shown(this.progress.of(this.migrations.get(id)), this.progress.results(id, this.user.get()));
	}

	@PostMapping("/api/migrations/{id}/retry")
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "tries those cases again that failed")
	Shown retry(@PathVariable UUID id) {
		this.migrations.retry(id);
		return get(id);
	}

	@PostMapping("/api/migrations/{id}/take-over")
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "goes on with a migration whose owner may not any more")
	Shown takeOver(@PathVariable UUID id) {
		this.halted.takeOver(id, this.user.get());
		return get(id);
	}

	@PostMapping("/api/models/{model}/roll-back")
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "asks another owner to publish an earlier version again, with the open cases going along")
	Draft rollBack(@PathVariable String model, @RequestBody Back back, Locale locale) {
		return this.back.ask(model, back.version(), back.reason(), this.user.get(), locale);
	}

	@PostMapping("/api/migrations/{id}/roll-back")
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "moves the cases back to the version each came from")
	Shown rollBack(@PathVariable UUID id, @RequestBody Reason reason) {
		return get(this.migrating.rollBack(id, reason.reason(), this.user.get()).id());
	}

	/**
	 * A migration to be.
	 *
	 * @param version left out: the newest
	 * @param scope left out: all
	 * @param instructions those that differ from equal ids
	 */
	record Begun(Integer version, Scope scope, List<String> steps, List<Instruction> instructions, String reason) {
	}

	/** Which version is to be live again, and why. */
	record Back(int version, String reason) {
	}

	/** Why it is taken back. */
	record Reason(String reason) {
	}

	/** A migration with its progress and results. */
	record Shown(Progress progress, Results results) {
	}

}
