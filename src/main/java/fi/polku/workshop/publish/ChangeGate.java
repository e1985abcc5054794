package fi.polku.workshop.publish;

import java.util.Optional;

import fi.polku.workshop.draft.Draft;
import fi.polku.workshop.draft.ModelDrafts;
import fi.polku.workshop.draft.LiveModels;
import fi.polku.workshop.draft.ModelFiles;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A draft changes something, of the version that is still the newest. */
@Component
@Order(2)
class ChangeGate implements Gate {

	private final ModelDrafts drafts;

	private final LiveModels live;

	ChangeGate(ModelDrafts drafts, LiveModels live) {
		this.drafts = drafts;
		this.live = live;
	}

	@Override
	public String name() {
		return "change";
	}

	@Override
	public Optional<String> obstacle(Draft draft, ModelFiles files) {
		if (this.drafts.base(draft).filter(files::isSame).isPresent()) {
			return Optional.of("workshop.gate.change.none");
		}
		return this.live.deployment(draft.model()).equals(Optional.ofNullable(draft.base())) ? Optional.empty()
				: Optional.of("workshop.gate.change.newer");
	}

}
