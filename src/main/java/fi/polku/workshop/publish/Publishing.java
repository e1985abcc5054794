package fi.polku.workshop.publish;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fi.polku.security.Person;
import fi.polku.web.Refusal;
import fi.polku.workshop.draft.Draft;
import fi.polku.workshop.draft.DraftLocks;
import fi.polku.workshop.draft.ModelDrafts;
import fi.polku.workshop.draft.ModelFiles;
import org.camunda.bpm.engine.RepositoryService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * From a draft to a live version, by four eyes: who asks does not publish. Nothing is
 * deployed while a gate is closed.
 */
@Service
@Transactional
public class Publishing {

	/** The source of an owner's deployments, in the engine. */
	public static final String SOURCE = "workshop";

	private final ModelDrafts drafts;

	private final DraftLocks locks;

	private final List<Gate> gates;

	private final List<AfterPublishing> after;

	private final RepositoryService repository;

	Publishing(ModelDrafts drafts, DraftLocks locks, List<Gate> gates, List<AfterPublishing> after,
			RepositoryService repository) {
		this.drafts = drafts;
		this.locks = locks;
		this.gates = gates;
		this.after = after;
		this.repository = repository;
	}

	/**
	 * What stands in the way, a text key by the name of each gate; empty where it is
	 * open.
	 */
	@Transactional(readOnly = true)
	public Map<String, Optional<String>> gates(Draft draft) {
		var files = this.drafts.files(draft.id());
		var all = new LinkedHashMap<String, Optional<String>>();
		this.gates.forEach((gate) -> all.put(gate.name(), gate.obstacle(draft, files)));
		return all;
	}

	/**
	 * Asks another owner to publish it; refused while a gate is closed.
	 * @param seen the draft as the one who asks has seen it
	 */
	public Draft ask(Draft seen, Person by) {
		var draft = this.locks.asSeen(seen);
		refuseObstacle(draft);
		return this.drafts.move(draft.id(), Draft.State.ASKED, null, by);
	}

	/**
	 * Publishes it, so that new cases begin with it; refused to the one who asked.
	 * @param seen the draft as the one who publishes has seen it
	 */
	public Draft publish(Draft seen, Person by) {
		this.locks.alone();
		var draft = this.locks.asSeen(seen);
		if (by.username().equals(draft.askedBy())) {
			throw Refusal.forbidden("workshop.publish.samePerson");
		}
		refuseObstacle(draft);
		var published = this.drafts.move(draft.id(), Draft.State.PUBLISHED, deploy(this.drafts.files(draft.id())), by);
		this.after.forEach((act) -> act.published(published, by));
		return published;
	}

	/** Sends it back to be changed. */
	public Draft sendBack(Draft draft, Person by) {
		return this.drafts.move(draft.id(), Draft.State.OPEN, null, by);
	}

	/** Lays it aside; what was saved stays. */
	public Draft drop(Draft draft, Person by) {
		return this.drafts.move(draft.id(), Draft.State.DROPPED, null, by);
	}

	private void refuseObstacle(Draft draft) {
		gates(draft).values().stream().flatMap(Optional::stream).findFirst().ifPresent((key) -> {
			throw Refusal.conflict(key);
		});
	}

	private String deploy(ModelFiles files) {
		var deployment = this.repository.createDeployment().name(files.model()).source(SOURCE);
		files.files()
			.forEach((file) -> deployment.addInputStream(file.name(), new ByteArrayInputStream(file.content())));
		return deployment.deploy().getId();
	}

}
