package fi.polku.workshop.catalogue;

import java.util.List;

import fi.polku.process.ShippedModels;
import fi.polku.security.Person;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;
import fi.polku.workshop.draft.Draft;
import fi.polku.workshop.draft.ModelDrafts;
import fi.polku.workshop.draft.ModelFiles;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an owner decides where a shipped model has changed beside an owner's version. */
@Service
@Transactional
public class Conflicts {

	private final ShippedModels shipped;

	private final ModelDrafts drafts;

	private final Trail trail;

	Conflicts(ShippedModels shipped, ModelDrafts drafts, Trail trail) {
		this.shipped = shipped;
		this.drafts = drafts;
		this.trail = trail;
	}

	/** The owner's version stays, until the shipped one changes again. */
	public void keepOurs(String model) {
		settle(model);
		this.trail.administered("model.keptOwn", model, List.of());
	}

	/** The shipped one becomes a draft, to be changed and published like any other. */
	public Draft takeShipped(String model, Person by) {
		settle(model);
		this.trail.administered("model.tookShipped", model, List.of());
		return this.drafts.begin(new ModelFiles(model, this.shipped.files(model)), "", "shipped", by);
	}

	private void settle(String model) {
		if (!this.shipped.settle(model)) {
			throw Refusal.conflict("workshop.catalogue.conflict.none");
		}
	}

}
