package fi.polku.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.HeldBack;
import fi.polku.process.CaseNumber;
import fi.polku.process.Models;
import fi.polku.process.form.FieldFault;
import fi.polku.process.form.FormCheck;
import fi.polku.security.Person;
import fi.polku.security.Users;
import fi.polku.trail.Trail;
import fi.polku.worklist.Drafts.Known;
import org.camunda.bpm.engine.TaskService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A human task in a person's hands: open, claim, release, assign, keep a draft. */
@Service
@Transactional
public class Tasks {

	private final WorkItems items;

	private final TaskLock lock;

	private final TaskService tasks;

	private final Models models;

	private final Prefill prefill;

	private final Drafts drafts;

	private final WorkEvents events;

	private final Users users;

	private final WorklistPolicy policy;

	private final HeldBack heldBack;

	private final Trail trail;

	Tasks(WorkItems items, TaskLock lock, TaskService tasks, Models models, Prefill prefill, Drafts drafts,
			WorkEvents events, Users users, WorklistPolicy policy, HeldBack heldBack, Trail trail) {
		this.items = items;
		this.lock = lock;
		this.tasks = tasks;
		this.models = models;
		this.prefill = prefill;
		this.drafts = drafts;
		this.events = events;
		this.users = users;
		this.policy = policy;
		this.heldBack = heldBack;
		this.trail = trail;
	}

	/** Opens the task with what is known; empty where the reader may not know of it. */
	public Optional<OpenTask> open(String id, Person reader, Locale locale) {
		return this.items.find(id, reader, locale).map((item) -> {
			this.events.read(id, reader);
			this.events.happened("opened", id, item.caseNumber(), reader, null);
			this.trail.seen("task.opened", "guidance", item.step(), new CaseNumber(item.caseNumber()));
			var opened = opened(item, reader, locale);
			return item.isMasked() ? opened.masked() : this.prefill.shown(opened);
		});
	}

	/** Why a task cannot be opened: it is done, or there is none to be known. */
	public Outcome whyNot(String id, Person reader) {
		return this.lock.take(id, reader).orElseGet(Outcome.Unknown::new);
	}

	OpenTask opened(WorkItem item, Person reader, Locale locale) {
		var element = this.models.of(item.definitionId(), locale).get(item.step());
		var known = this.prefill.of(element.form(), new CaseNumber(item.caseNumber()),
				Remembered.of(() -> this.tasks.getVariables(item.id())));
		var draft = this.drafts.find(item.id(), reader.username());
		var values = new HashMap<>(known);
		draft.ifPresent((kept) -> values.putAll(kept.answers()));
		return new OpenTask(item, element, values, known, draft.map(Drafts.Draft::savedAt).orElse(null));
	}

	public Outcome claim(String id, Person by) {
		return this.lock.hold(id, by).orElseGet(() -> {
			var item = this.items.find(id, by, Locale.ROOT).orElseThrow();
			if (!item.isHeldBy(by.username())) {
				this.tasks.setAssignee(id, by.username());
				happened("claimed", item, by, by.username());
				this.heldBack.admit(new CaseNumber(item.caseNumber()));
			}
			return new Outcome.Done(null);
		});
	}

	/** Gives the task back to its group; only who holds it, or a lead. */
	public Outcome release(String id, Person by) {
		return this.lock.give(id, by).orElseGet(() -> {
			var item = this.items.find(id, by, Locale.ROOT).orElseThrow();
			if (item.assignee() != null) {
				this.tasks.setAssignee(id, null);
				happened("released", item, by, item.assignee());
			}
			return new Outcome.Done(null);
		});
	}

	/** Gives the task to a person who could take it. */
	public Outcome assign(String id, String username, Person by) {
		return this.lock.give(id, by).orElseGet(() -> {
			var item = this.items.find(id, by, Locale.ROOT).orElseThrow();
			var to = this.users.find(String.valueOf(username));
			if (to.isEmpty() || !this.policy.couldTake(to.get(), id)) {
				return new Outcome.Faulty(List.of(FieldFault.of("assignee", "noSuchChoice")));
			}
			this.tasks.setAssignee(id, username);
			happened("assigned", item, by, username);
			this.heldBack.admit(new CaseNumber(item.caseNumber()));
			return new Outcome.Done(null);
		});
	}

	/** Sets the day on which one returns to the task; {@code null} for none. */
	public Outcome followUp(String id, LocalDate day, Person by) {
		return this.lock.take(id, by).orElseGet(() -> {
			var fault = FollowUpDay.fault(day);
			if (fault.isPresent()) {
				return new Outcome.Faulty(List.of(fault.get()));
			}
			var item = this.items.find(id, by, Locale.ROOT).orElseThrow();
			var task = this.tasks.createTaskQuery().taskId(id).singleResult();
			task.setFollowUpDate((day != null) ? Date.from(Helsinki.startOfDay(day)) : null);
			this.tasks.saveTask(task);
			happened("followUp", item, by, String.valueOf(day));
			return new Outcome.Done(null);
		});
	}

	/**
	 * Keeps the unfinished answers.
	 * @return the instant of saving, or why it was not saved
	 */
	public Saved saveDraft(String id, Map<String, ?> answers, Person by) {
		return saveDraft(id, answers, by, null);
	}

	/**
	 * Keeps the unfinished answers of a page, unless another page of the same person has
	 * saved a newer draft.
	 */
	Saved saveDraft(String id, Map<String, ?> answers, Person by, Known known) {
		var refused = this.lock.take(id, by);
		if (refused.isPresent()) {
			return new Saved(null, refused.get());
		}
		var newer = newerDraft(id, by, known);
		if (newer.isPresent()) {
			return new Saved(null, new Outcome.NewerDraft(newer.get().savedAt()));
		}
		var item = this.items.find(id, by, Locale.ROOT).orElseThrow();
		var form = this.models.of(item.definitionId(), Locale.ROOT).get(item.step()).form();
		var faults = FormCheck.checkDraft(form, answers);
		return faults.isEmpty()
				? new Saved(this.drafts.save(id, by.username(), form, answers, (known != null) ? known.tab() : null),
						null)
				: new Saved(null, new Outcome.Faulty(faults));
	}

	/** The draft that another page of the person saved since, if any. */
	Optional<Drafts.Draft> newerDraft(String id, Person by, Known known) {
		return (known == null || known.tab() == null) ? Optional.empty()
				: this.drafts.find(id, by.username()).filter((draft) -> draft.isNewerThan(known));
	}

	private void happened(String kind, WorkItem item, Person by, String detail) {
		this.events.happened(kind, item.id(), item.caseNumber(), by, detail);
		this.trail.did("task." + kind, "guidance", item.step(), new CaseNumber(item.caseNumber()), List.of());
	}

	/**
	 * A draft kept, or not.
	 *
	 * @param at {@code null} where it was refused
	 */
	public record Saved(Instant at, Outcome refused) {
	}

}
