package fi.polku.demo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fi.polku.process.EngineTime;
import fi.polku.process.ShippedModels;
import fi.polku.security.Person;
import fi.polku.workshop.draft.Draft;
import fi.polku.workshop.draft.LiveModels;
import fi.polku.workshop.draft.ModelDrafts;
import fi.polku.workshop.draft.ModelFiles;
import fi.polku.workshop.migration.Instruction;
import fi.polku.workshop.migration.MigrationWorker;
import fi.polku.workshop.migration.MoveDecision;
import fi.polku.workshop.migration.MoveDecision.Scope;
import fi.polku.workshop.migration.MoveDecisions;
import fi.polku.workshop.publish.Publishing;

/** The onward placement as the owners improve it: a draft, its publishing, open cases. */
class ImprovedModel {

	static final String MODEL = "onwardPlacement";

	/**
	 * Who has been chosen only is looked at anew, who has ended is confirmed. Who stands
	 * in between goes on as begun: no permit would be prepared beside.
	 */
	static final List<Instruction> MOVES = List.of(new Instruction("chooseOnwardPerson", "checkOnwardGrounds", false),
			new Instruction("secureOnwardPath", "confirmOnwardOutcome", false),
			new Instruction("onwardPermitDecision", null, false));

	private final ShippedModels shipped;

	private final LiveModels live;

	private final ModelDrafts drafts;

	private final MoveDecisions decisions;

	private final Publishing publishing;

	private final MigrationWorker worker;

	private final EngineTime engineTime;

	ImprovedModel(ShippedModels shipped, LiveModels live, ModelDrafts drafts, MoveDecisions decisions,
			Publishing publishing, MigrationWorker worker, EngineTime engineTime) {
		this.shipped = shipped;
		this.live = live;
		this.drafts = drafts;
		this.decisions = decisions;
		this.publishing = publishing;
		this.worker = worker;
		this.engineTime = engineTime;
	}

	/** Else what was found would seem to be younger than what came of it. */
	void foundAt(Instant instant) {
		this.engineTime.deployedAt(instant);
	}

	/** Begins with what is live, then draws and asks another owner to publish. */
	UUID draft(String name, String reason, Person owner) {
		var files = this.live.of(MODEL, this.live.deployment(MODEL).orElseThrow());
		var begun = this.drafts.begin(files, name, "workshop", owner);
		this.drafts.describe(begun.id(), name, reason);
		this.drafts.save(begun.id(), begun.revision(), new ModelFiles(MODEL, this.shipped.files(MODEL)), owner);
		this.decisions.keep(begun.id(), new MoveDecision(Scope.ALL, List.of(), MOVES), owner);
		return begun.id();
	}

	void ask(UUID draft, Person owner) {
		this.publishing.ask(this.drafts.get(draft), owner);
	}

	void publish(UUID draft, Person other) {
		this.publishing.publish(this.drafts.get(draft), other);
	}

	/** Open cases go over before the day goes on. */
	void moveCases() {
		this.worker.workOff();
	}

	/** Whether the draft has been published, also before an interruption. */
	boolean isPublished(UUID draft) {
		return this.drafts.get(draft).state() == Draft.State.PUBLISHED;
	}

}
