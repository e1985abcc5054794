package fi.polku.workshop.draft;

import java.util.ArrayList;
import java.util.List;

import fi.polku.process.check.EngineReads;
import fi.polku.process.check.ModelCheck;
import fi.polku.process.check.ModelFault;
import fi.polku.process.check.ModelFile;

import org.springframework.stereotype.Service;

/** The faults of a draft among the newest versions of all other models. */
@Service
public class DraftCheck {

	private final ModelCheck check;

	private final EngineReads engine;

	private final LiveModels live;

	DraftCheck(ModelCheck check, EngineReads engine, LiveModels live) {
		this.check = check;
		this.engine = engine;
		this.live = live;
	}

	/** Its own faults first, then those that it would bring into others. */
	public List<ModelFault> faults(ModelFiles draft) {
		var all = new ArrayList<ModelFile>(draft.files());
		var live = this.live.newest();
		live.stream()
			.filter((model) -> !model.model().equals(draft.model()))
			.forEach((model) -> all.addAll(model.files()));
		var faults = this.check.check(all);
		var own = new ArrayList<>(faults.stream().filter((one) -> one.model().equals(draft.model())).toList());
		if (own.isEmpty()) {
			draft.drawing().ifPresent((drawing) -> own.addAll(this.engine.faults(drawing)));
		}
		own.addAll(brought(faults.stream().filter((one) -> !one.model().equals(draft.model())).toList(), live));
		return own;
	}

	/** Those that are not there without the draft. */
	private List<ModelFault> brought(List<ModelFault> others, List<ModelFiles> live) {
		if (others.isEmpty()) {
			return others;
		}
		var there = this.check.check(live.stream().flatMap((model) -> model.files().stream()).toList());
		return others.stream().filter((one) -> !there.contains(one)).toList();
	}

}
