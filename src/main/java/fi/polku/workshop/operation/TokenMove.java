package fi.polku.workshop.operation;

import java.util.List;

import fi.polku.workshop.operation.OperatedCase.Run;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;

import fi.polku.web.Refusal;

import org.springframework.stereotype.Component;

/** Moves a case in the engine from where it stands to another step of the same model. */
@Component
class TokenMove {

	private final RuntimeService runtime;

	private final CasePlaces places;

	private final MoveTargets targets;

	TokenMove(RuntimeService runtime, CasePlaces places, MoveTargets targets) {
		this.runtime = runtime;
		this.places = places;
		this.targets = targets;
	}

	/**
	 * The beginning comes first, so that no part is left empty and ends.
	 * @throws Refusal where the engine cannot do it
	 */
	void execute(CasePlace from, String to) {
		var scopes = this.targets.scopes(from);
		var target = scopes.isSeveral(to) ? to + CasePlaces.AROUND : to;
		var modification = this.runtime.createProcessInstanceModification(from.run().instance())
			.startBeforeActivity(target, within(from, scopes.around(to)));
		try {
			if (from.waiting()) {
				modification.cancelTransitionInstance(from.id()).execute();
			}
			else {
				modification.cancelActivityInstance(from.id()).execute();
			}
		}
		catch (ProcessEngineException ex) {
			throw Refusal.unprocessable(List.of(), "workshop.operation.move.engine");
		}
	}

	/** The innermost running part around the target: that of the case's place first. */
	private String within(CasePlace from, List<String> around) {
		var part = this.places.tree(from.run().instance());
		for (var id : around) {
			var running = List.of(part.getChildActivityInstances())
				.stream()
				.filter((one) -> one.getActivityId().equals(id))
				.toList();
			var own = running.stream().filter((one) -> holds(one, from.id())).findFirst();
			if (running.isEmpty()) {
				return part.getId();
			}
			if (own.isEmpty() && running.size() > 1) {
				throw Refusal.unprocessable(List.of(), "workshop.operation.move.ambiguous", name(from.run(), id));
			}
			part = own.orElse(running.get(0));
		}
		return part.getId();
	}

	private static String name(Run run, String part) {
		return run.model().called(part).orElse(part);
	}

	private static boolean holds(ActivityInstance part, String id) {
		return part.getId().equals(id)
				|| List.of(part.getChildTransitionInstances()).stream().anyMatch((one) -> one.getId().equals(id))
				|| List.of(part.getChildActivityInstances()).stream().anyMatch((one) -> holds(one, id));
	}

}
