package fi.polku.workshop.migration;

import java.util.Optional;

import fi.polku.workshop.draft.Draft;
import fi.polku.workshop.draft.ModelFiles;
import fi.polku.workshop.migration.MoveDecision.Scope;
import fi.polku.workshop.publish.Gate;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The engine takes what is decided of the open cases. */
@Component
@Order(4)
class CasesGate implements Gate {

	private final MoveDecisions decisions;

	private final MovePlans plans;

	CasesGate(MoveDecisions decisions, MovePlans plans) {
		this.decisions = decisions;
		this.plans = plans;
	}

	@Override
	public String name() {
		return "cases";
	}

	@Override
	public boolean isTried() {
		return true;
	}

	@Override
	public Optional<String> obstacle(Draft draft, ModelFiles files) {
		var decision = this.decisions.of(draft.id());
		if (files.isDecision() || decision.scope() == Scope.NONE) {
			return Optional.empty();
		}
		var plan = (draft.deployment() != null) ? this.plans.of(draft, decision)
				: this.plans.of(draft.model(), files, decision);
		return plan.isValid() ? Optional.empty() : Optional.of("workshop.gate.cases.faults");
	}

}
