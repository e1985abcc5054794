package fi.polku.workshop.migration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fi.polku.security.Person;
import fi.polku.web.Refusal;
import fi.polku.workshop.draft.Draft;
import fi.polku.workshop.draft.LiveModels;
import fi.polku.workshop.draft.ModelDrafts;
import fi.polku.workshop.migration.MoveDecision.Scope;
import fi.polku.workshop.publish.Publishing;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ResourceDefinition;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a model back to an earlier version: that version becomes a draft which another
 * owner publishes, and the open cases go along by the way they came.
 */
@Service
public class RollingBack {

	private final LiveModels live;

	private final ModelDrafts drafts;

	private final MoveDecisions decisions;

	private final MigrationRoutes routes;

	private final Publishing publishing;

	private final RepositoryService repository;

	private final MessageSource texts;

	private final TransactionTemplate transaction;

	RollingBack(LiveModels live, ModelDrafts drafts, MoveDecisions decisions, MigrationRoutes routes,
			Publishing publishing, RepositoryService repository, MessageSource texts, TransactionTemplate transaction) {
		this.live = live;
		this.drafts = drafts;
		this.decisions = decisions;
		this.routes = routes;
		this.publishing = publishing;
		this.repository = repository;
		this.texts = texts;
		this.transaction = transaction;
	}

	/**
	 * Makes the draft and asks for its publishing; where something stands in the way the
	 * draft is left open and tells what.
	 */
	public Draft ask(String model, int version, String reason, Person by, Locale locale) {
		if (reason == null || reason.isBlank()) {
			throw Refusal.badRequest("workshop.migration.reasonMissing");
		}
		var before = definition(model, version).orElseThrow(() -> Refusal.notFound("workshop.model.unknown"));
		var name = this.texts.getMessage("workshop.rollBack.name", new Object[] { version }, locale);
		var draft = this.transaction.execute((status) -> begin(model, before, name, reason, by));
		boolean isFree = this.publishing.gates(draft).values().stream().allMatch(Optional::isEmpty);
		return isFree ? this.publishing.ask(draft, by) : draft;
	}

	private Draft begin(String model, ResourceDefinition before, String name, String reason, Person by) {
		var id = this.drafts.begin(this.live.of(model, before.getDeploymentId()), name, "rollback", by).id();
		this.drafts.describe(id, name, reason);
		this.decisions.keep(id, new MoveDecision(Scope.ALL, List.of(), back(model, before)), by);
		return this.drafts.get(id);
	}

	/**
	 * What led to the version that is live now from the one before, the other way round.
	 */
	private List<Instruction> back(String model, ResourceDefinition before) {
		return this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(model)
			.latestVersion()
			.list()
			.stream()
			.flatMap((now) -> this.routes.newest(before.getId(), now.getId()).stream())
			.flatMap((route) -> route.reversed().stream())
			.filter((one) -> !one.isEqual())
			.toList();
	}

	private Optional<? extends ResourceDefinition> definition(String model, int version) {
		var process = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(model)
			.processDefinitionVersion(version)
			.list();
		if (!process.isEmpty()) {
			return process.stream().findFirst();
		}
		return this.repository.createDecisionDefinitionQuery()
			.decisionDefinitionKey(model)
			.decisionDefinitionVersion(version)
			.list()
			.stream()
			.findFirst();
	}

}
