package fi.polku.workshop.publish;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import fi.polku.process.ShippedModels;
import fi.polku.security.Person;
import fi.polku.web.Refusal;
import fi.polku.workshop.draft.Draft;
import fi.polku.workshop.draft.DraftLocks;
import fi.polku.workshop.draft.ModelDrafts;
import fi.polku.workshop.draft.ModelFiles;
import org.camunda.bpm.engine.RepositoryService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * From a draft to a live version, by four eyes: who asks does not publish. Nothing is
 * deployed while a gate is closed.
 */
@Service
public class Publishing {

	/** The source of an owner's deployments, in the engine. */
	public static final String SOURCE = "workshop";

	private final ModelDrafts drafts;

	private final DraftLocks locks;

	private final List<Gate> gates;

	private final List<AfterPublishing> after;

	private final RepositoryService repository;

	private final TransactionTemplate transaction;

	private final ShippedModels shipped;

	Publishing(ModelDrafts drafts, DraftLocks locks, List<Gate> gates, List<AfterPublishing> after,
			RepositoryService repository, TransactionTemplate transaction, ShippedModels shipped) {
		this.drafts = drafts;
		this.locks = locks;
		this.gates = gates;
		this.after = after;
		this.repository = repository;
		this.transaction = transaction;
		this.shipped = shipped;
	}

	/**
	 * What stands in the way, a text key by the name of each gate; empty where it is
	 * open.
	 */
	public Map<String, Optional<String>> gates(Draft draft) {
		return gates(draft, (gate) -> true);
	}

	private Map<String, Optional<String>> gates(Draft draft, Predicate<Gate> which) {
		var files = this.drafts.files(draft.id());
		var all = new LinkedHashMap<String, Optional<String>>();
		this.gates.stream().filter(which).forEach((gate) -> all.put(gate.name(), gate.obstacle(draft, files)));
		return all;
	}

	/**
	 * Asks another owner to publish it; refused while a gate is closed.
	 * @param seen the draft as the one who asks has seen it
	 */
	public Draft ask(Draft seen, Person by) {
		var tried = gates(seen, Gate::isTried);
		return this.transaction.execute((status) -> {
			var draft = this.locks.asSeen(seen);
			refuseObstacle(draft, tried);
			return this.drafts.move(draft.id(), Draft.State.ASKED, null, by);
		});
	}

	/**
	 * Publishes it, so that new cases begin with it; refused to the one who asked.
	 * @param seen the draft as the one who publishes has seen it
	 */
	public Draft publish(Draft seen, Person by) {
		var tried = gates(seen, Gate::isTried);
		return this.transaction.execute((status) -> publish(seen, tried, by));
	}

	private Draft publish(Draft seen, Map<String, Optional<String>> tried, Person by) {
		this.locks.alone();
		var draft = this.locks.asSeen(seen);
		if (by.username().equals(draft.askedBy())) {
			throw Refusal.forbidden("workshop.publish.samePerson");
		}
		refuseObstacle(draft, tried);
		var published = this.drafts.move(draft.id(), Draft.State.PUBLISHED, deploy(this.drafts.files(draft.id())), by);
		this.after.forEach((act) -> act.published(published, by));
		return published;
	}

	/** Sends it back to be changed. */
	public Draft sendBack(Draft draft, Person by) {
		return this.drafts.move(draft.id(), Draft.State.OPEN, null, by);
	}

	/**
	 * Lays it aside; what was saved stays. Where a shipped model was taken into it, the
	 * owners have to choose anew.
	 */
	public Draft drop(Draft draft, Person by) {
		return this.transaction.execute((status) -> {
			if ("shipped".equals(draft.source())) {
				this.shipped.unsettle(draft.model());
			}
			return this.drafts.move(draft.id(), Draft.State.DROPPED, null, by);
		});
	}

	/** What was tried before of the same files is asked last. */
	private void refuseObstacle(Draft draft, Map<String, Optional<String>> tried) {
		var all = gates(draft, (gate) -> !gate.isTried());
		all.putAll(tried);
		all.values().stream().flatMap(Optional::stream).findFirst().ifPresent((key) -> {
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
