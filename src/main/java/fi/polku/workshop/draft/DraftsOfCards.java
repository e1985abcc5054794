package fi.polku.workshop.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fi.polku.improvement.ChangesOfModels;
import org.camunda.bpm.engine.RepositoryService;

import org.springframework.stereotype.Component;

/** Tells cards of improvement which drafts a model has, and what became of each. */
@Component
class DraftsOfCards implements ChangesOfModels {

	private final ModelDrafts drafts;

	private final RepositoryService repository;

	DraftsOfCards(ModelDrafts drafts, RepositoryService repository) {
		this.drafts = drafts;
		this.repository = repository;
	}

	@Override
	public List<ModelChange> of(String model) {
		return this.drafts.all(model)
			.stream()
			.filter((draft) -> draft.state() != Draft.State.DROPPED)
			.map((draft) -> new ModelChange(draft.id(), draft.name(), draft.state().name().toLowerCase(Locale.ROOT),
					version(model, draft.base()), version(model, draft.deployment())))
			.toList();
	}

	private Integer version(String model, String deployment) {
		return Optional.ofNullable(deployment)
			.map((id) -> this.repository.createProcessDefinitionQuery()
				.deploymentId(id)
				.processDefinitionKey(model)
				.singleResult())
			.map((one) -> one.getVersion())
			.orElse(null);
	}

}
