package fi.polku.workshop.operation;

import java.util.List;
import java.util.Set;

import fi.polku.process.Model;
import fi.polku.process.ModelElement;
import org.camunda.bpm.engine.RepositoryService;

import org.springframework.stereotype.Component;

/** The steps of a model at which a case can begin anew, in the order of the drawing. */
@Component
class MoveTargets {

	private static final Set<String> STEPS = Set.of("userTask", "serviceTask", "sendTask", "businessRuleTask",
			"receiveTask", "callActivity", "subProcess", "intermediateCatchEvent", "eventBasedGateway");

	private final RepositoryService repository;

	MoveTargets(RepositoryService repository) {
		this.repository = repository;
	}

	List<MoveTarget> of(CasePlace place) {
		var model = place.run().model();
		var scopes = scopes(place);
		return model.elements()
			.values()
			.stream()
			.filter((one) -> STEPS.contains(one.type()) && model.called(one.id()).isPresent())
			.filter((one) -> !isEventPart(model, one))
			.map((one) -> new MoveTarget(one.id(), model.called(one.id()).orElseThrow(), one.type(), within(model, one),
					scopes.hindrance(place.step(), one.id())))
			.toList();
	}

	DrawnScopes scopes(CasePlace place) {
		return new DrawnScopes(this.repository.getBpmnModelInstance(place.run().model().definitionId()));
	}

	/** A part that only an event begins is no step. */
	private static boolean isEventPart(Model model, ModelElement one) {
		return "subProcess".equals(one.type()) && model.elements()
			.values()
			.stream()
			.anyMatch((inner) -> one.id().equals(inner.parent()) && "startEvent".equals(inner.type())
					&& inner.message() != null);
	}

	private static String within(Model model, ModelElement one) {
		return model.element(one.parent()).map(ModelElement::name).filter((name) -> !name.isEmpty()).orElse(null);
	}

}
