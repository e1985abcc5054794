package fi.polku.workshop.migration;

import fi.polku.security.Person;
import fi.polku.web.Refusal;
import fi.polku.workshop.draft.Draft;
import fi.polku.workshop.migration.MoveDecision.Scope;
import fi.polku.workshop.publish.AfterPublishing;
import org.camunda.bpm.engine.RepositoryService;

import org.springframework.stereotype.Component;

/** With a published draft go the open cases, as its owner has decided. */
@Component
class OpenCasesMove implements AfterPublishing {

	private final MoveDecisions decisions;

	private final MovePlans plans;

	private final Migrations migrations;

	private final RepositoryService repository;

	OpenCasesMove(MoveDecisions decisions, MovePlans plans, Migrations migrations, RepositoryService repository) {
		this.decisions = decisions;
		this.plans = plans;
		this.migrations = migrations;
		this.repository = repository;
	}

	@Override
	public void published(Draft draft, Person by) {
		var decision = this.decisions.of(draft.id());
		var target = this.repository.createProcessDefinitionQuery()
			.deploymentId(draft.deployment())
			.processDefinitionKey(draft.model())
			.singleResult();
		if (decision.scope() == Scope.NONE || target == null) {
			return;
		}
		var routes = this.plans.routes(target, decision.instructions());
		if (!routes.stream().allMatch(MoveRoute::isValid)) {
			throw Refusal.conflict("workshop.gate.cases.faults");
		}
		if (!routes.isEmpty()) {
			this.migrations
				.begin(new NewMigration(draft.model(), draft.id(), null, draft.reason(), routes, decision.only()), by);
		}
	}

}
