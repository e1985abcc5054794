package fi.polku.workshop.migration;

import java.util.UUID;

import fi.polku.security.Person;
import fi.polku.web.Refusal;
import fi.polku.workshop.migration.MoveDecision.Scope;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;

import org.springframework.stereotype.Service;

/** Begins migrations between versions that are published, and takes them back. */
@Service
public class Migrating {

	private final MovePlans plans;

	private final MoveRoutes routes;

	private final Migrations migrations;

	private final MigrationRoutes begun;

	private final Apart apart;

	private final RepositoryService repository;

	Migrating(MovePlans plans, MoveRoutes routes, Migrations migrations, MigrationRoutes begun, Apart apart,
			RepositoryService repository) {
		this.plans = plans;
		this.routes = routes;
		this.migrations = migrations;
		this.begun = begun;
		this.apart = apart;
		this.repository = repository;
	}

	/**
	 * A published version of a model.
	 * @param version {@code null} for the newest
	 */
	public ProcessDefinition version(String model, Integer version) {
		if (version != null && version < 1) {
			throw Refusal.notFound("workshop.model.unknown");
		}
		var query = this.repository.createProcessDefinitionQuery().processDefinitionKey(model);
		var found = (version != null) ? query.processDefinitionVersion(version) : query.latestVersion();
		return found.list().stream().findFirst().orElseThrow(() -> Refusal.notFound("workshop.model.unknown"));
	}

	/**
	 * Begins one to a published version.
	 * @throws Refusal where the engine does not take the plan, or nobody would go
	 */
	public Migration begin(ProcessDefinition target, MoveDecision decision, String reason, Person by) {
		if (reason == null || reason.isBlank()) {
			throw Refusal.badRequest("workshop.migration.reasonMissing");
		}
		var plan = this.plans.of(target, decision);
		if (!plan.isValid()) {
			throw Refusal.conflict("workshop.gate.cases.faults");
		}
		if (plan.open() == 0 || decision.scope() == Scope.NONE) {
			throw Refusal.conflict("workshop.migration.nobody");
		}
		return this.migrations
			.begin(new NewMigration(target.getKey(), null, null, reason.strip(), plan.routes(), decision.only()), by);
	}

	/**
	 * Takes one back: the cases that it moved return to the version each came from, as
	 * far as there is a way from where they stand now.
	 */
	public Migration rollBack(UUID id, String reason, Person by) {
		var migration = this.migrations.get(id);
		if (!migration.isDone()) {
			throw Refusal.conflict("workshop.migration.stillRunning");
		}
		if (reason == null || reason.isBlank()) {
			throw Refusal.badRequest("workshop.migration.reasonMissing");
		}
		var back = this.apart.ask(() -> this.begun.of(id).stream().map(this::reversed).toList());
		return this.migrations.begin(new NewMigration(migration.model(), null, id, reason.strip(), back, null), by);
	}

	private MoveRoute reversed(MoveRoute route) {
		return this.routes.possible(this.repository.getProcessDefinition(route.target()),
				this.repository.getProcessDefinition(route.source()), route.reversed());
	}

}
