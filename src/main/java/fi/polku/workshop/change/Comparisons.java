package fi.polku.workshop.change;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.polku.process.ShippedModels;
import fi.polku.web.Refusal;
import fi.polku.workshop.draft.LiveModels;
import fi.polku.workshop.draft.ModelDrafts;
import fi.polku.workshop.draft.ModelFiles;

import org.springframework.stereotype.Component;

/** Finds what is to be compared. */
@Component
class Comparisons {

	private final ModelDrafts drafts;

	private final LiveModels live;

	private final ShippedModels shipped;

	Comparisons(ModelDrafts drafts, LiveModels live, ShippedModels shipped) {
		this.drafts = drafts;
		this.live = live;
		this.shipped = shipped;
	}

	/**
	 * A draft with a version.
	 * @param against base or live
	 */
	Comparison ofDraft(UUID id, String against) {
		if (!List.of("base", "live").contains(against)) {
			throw Refusal.badRequest("workshop.change.against", against);
		}
		var draft = this.drafts.get(id);
		var newest = this.live.deployment(draft.model());
		var from = "live".equals(against) ? newest : Optional.ofNullable(draft.base());
		return new Comparison(against, version(draft.model(), from.orElse(null)), this.drafts.files(id),
				draft.isOpen() && newest.isPresent() && !newest.get().equals(draft.base()));
	}

	/** Two versions by their deployments. */
	Comparison ofVersions(String model, String from, String to) {
		var before = version(model, from);
		var after = version(model, to);
		if (before.drawing().isEmpty() || after.drawing().isEmpty()) {
			throw Refusal.notFound("workshop.change.version.unknown");
		}
		return new Comparison("version", before, after, false);
	}

	/**
	 * The owner's version that is live, and the shipped one that has changed beside it.
	 */
	Comparison ofConflict(String model) {
		if (!this.shipped.conflicts().contains(model)) {
			throw Refusal.notFound("workshop.catalogue.conflict.none");
		}
		return new Comparison("shipped", version(model, this.live.deployment(model).orElse(null)),
				new ModelFiles(model, this.shipped.files(model)), false);
	}

	private ModelFiles version(String model, String deployment) {
		return (deployment != null) ? this.live.of(model, deployment) : new ModelFiles(model, List.of());
	}

}
