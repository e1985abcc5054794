package fi.polku.workshop.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fi.polku.workshop.draft.Draft;
import fi.polku.workshop.draft.ModelDrafts;
import fi.polku.workshop.draft.ModelFiles;
import fi.polku.workshop.migration.MovePlan.Staying;
import fi.polku.workshop.migration.StandingCases.Alike;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;

import org.springframework.stereotype.Service;

/** Plans what becomes of open cases; the engine itself says what it takes. */
@Service
public class MovePlans {

	private final TrialDeployment trial;

	private final Apart apart;

	private final ModelDrafts drafts;

	private final StandingCases cases;

	private final MoveRoutes routes;

	private final Fit fit;

	private final RepositoryService repository;

	MovePlans(TrialDeployment trial, Apart apart, ModelDrafts drafts, StandingCases cases, MoveRoutes routes, Fit fit,
			RepositoryService repository) {
		this.trial = trial;
		this.apart = apart;
		this.drafts = drafts;
		this.cases = cases;
		this.routes = routes;
		this.fit = fit;
		this.repository = repository;
	}

	/** To the draft as it would be deployed now, or to what it became. */
	public MovePlan of(Draft draft, MoveDecision decision) {
		var deployed = Optional.ofNullable(draft.deployment())
			.map((deployment) -> this.repository.createProcessDefinitionQuery()
				.deploymentId(deployment)
				.processDefinitionKey(draft.model())
				.singleResult());
		return deployed.map((definition) -> of(definition, decision))
			.orElseGet(() -> of(draft.model(), this.drafts.files(draft.id()), decision));
	}

	/** To a draft with these files. */
	public MovePlan of(String model, ModelFiles files, MoveDecision decision) {
		if (this.cases.byVersion(model, null).isEmpty()) {
			return nobody();
		}
		return this.trial.with(files, (definition) -> plan(definition, decision))
			.orElseGet(() -> new MovePlan(null, false, this.cases.byVersion(model, null), List.of(),
					this.cases.of(model, null), List.of()));
	}

	/** To a version that is published. */
	public MovePlan of(ProcessDefinition target, MoveDecision decision) {
		return this.cases.byVersion(target.getKey(), target.getId()).isEmpty() ? nobody()
				: this.apart.ask(() -> plan(target, decision));
	}

	private static MovePlan nobody() {
		return new MovePlan(null, true, Map.of(), List.of(), List.of(), List.of());
	}

	private MovePlan plan(ProcessDefinition target, MoveDecision decision) {
		var standing = this.cases.of(target.getKey(), target.getId());
		var all = routes(target, decision.instructions());
		var staying = new ArrayList<Staying>();
		all.forEach((route) -> this.cases.alike(route.source()).forEach((alike) -> stays(route, alike, staying)));
		return new MovePlan(this.repository.getBpmnModelInstance(target.getId()), true,
				this.cases.byVersion(target.getKey(), target.getId()), all, standing, staying);
	}

	/** One from each other version that has open cases. */
	List<MoveRoute> routes(ProcessDefinition target, List<Instruction> decided) {
		return this.cases.byVersion(target.getKey(), target.getId())
			.keySet()
			.stream()
			.map((version) -> this.repository.createProcessDefinitionQuery()
				.processDefinitionKey(target.getKey())
				.processDefinitionVersion(version)
				.singleResult())
			.map((source) -> this.routes.of(source, target, decided))
			.toList();
	}

	/** A case at a step that leads nowhere stays; of all others the engine tries one. */
	private void stays(MoveRoute route, Alike alike, List<Staying> staying) {
		var steps = route.steps();
		alike.steps()
			.stream()
			.filter((step) -> !steps.containsKey(step))
			.findFirst()
			.map((step) -> new MoveRoute.StepFault(step, "unmapped"))
			.or(() -> route.isValid() ? this.fit.fault(route, alike.sample()) : Optional.empty())
			.ifPresent((fault) -> staying.add(new Staying(route.source(), route.sourceVersion(),
					(fault.element() != null) ? fault.element() : alike.steps().get(0), fault.code(), alike.cases())));
	}

}
