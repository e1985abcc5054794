package fi.polku.workshop.publish;

import java.util.Optional;

import fi.polku.workshop.draft.Draft;
import fi.polku.workshop.draft.DraftCheck;
import fi.polku.workshop.draft.ModelFiles;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(1)
class FaultsGate implements Gate {

	private final DraftCheck check;

	FaultsGate(DraftCheck check) {
		this.check = check;
	}

	@Override
	public String name() {
		return "faults";
	}

	@Override
	public Optional<String> obstacle(Draft draft, ModelFiles files) {
		return this.check.faults(files).isEmpty() ? Optional.empty() : Optional.of("workshop.gate.faults.not");
	}

}
