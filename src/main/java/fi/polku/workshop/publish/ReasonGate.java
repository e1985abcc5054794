package fi.polku.workshop.publish;

import java.util.Optional;

import fi.polku.workshop.draft.Draft;
import fi.polku.workshop.draft.ModelFiles;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A draft says why it is made. */
@Component
@Order(3)
class ReasonGate implements Gate {

	@Override
	public String name() {
		return "reason";
	}

	@Override
	public Optional<String> obstacle(Draft draft, ModelFiles files) {
		return draft.reason().isBlank() ? Optional.of("workshop.gate.reason.not") : Optional.empty();
	}

}
