package fi.polku.worklist;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fi.polku.process.CaseNumber;
import fi.polku.process.form.FieldFault;
import fi.polku.security.Person;
import fi.polku.security.Users;
import fi.polku.trail.Trail;
import org.camunda.bpm.engine.TaskService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a task to a colleague with a question; with the answer it comes back to whoever
 * asked. Meanwhile nobody completes it.
 */
@Service
@Transactional
public class Questions {

	private static final int LONGEST = 2000;

	private final QuestionRows rows;

	private final WorkItems items;

	private final TaskLock lock;

	private final TaskService tasks;

	private final Users users;

	private final WorklistPolicy policy;

	private final WorkEvents events;

	private final Trail trail;

	Questions(QuestionRows rows, WorkItems items, TaskLock lock, TaskService tasks, Users users, WorklistPolicy policy,
			WorkEvents events, Trail trail) {
		this.rows = rows;
		this.items = items;
		this.lock = lock;
		this.tasks = tasks;
		this.users = users;
		this.policy = policy;
		this.events = events;
		this.trail = trail;
	}

	/** Asks a colleague who could take the task. */
	public Outcome ask(String id, String to, String question, Person by) {
		return this.lock.ask(id, by).orElseGet(() -> {
			var fault = fault("question", question);
			var colleague = this.users.find(String.valueOf(to)).filter((it) -> !it.username().equals(by.username()));
			if (fault.isPresent() || colleague.isEmpty() || !this.policy.couldTake(colleague.get(), id)) {
				return new Outcome.Faulty(List.of(fault.orElseGet(() -> FieldFault.of("colleague", "noSuchChoice"))));
			}
			var item = this.items.find(id, by, Locale.ROOT).orElseThrow();
			this.tasks.setOwner(id, by.username());
			this.tasks.delegateTask(id, to);
			this.rows.add(item, by, to, question.strip());
			happened("delegated", item, by, to);
			return new Outcome.Done(null);
		});
	}

	/** Answers; the task goes back to whoever asked. */
	public Outcome answer(String id, String answer, Person by) {
		return this.lock.any(id, by).orElseGet(() -> {
			var open = this.rows.latest(id).filter((it) -> it.isOpen() && it.askedTo().equals(by.username()));
			var fault = fault("answer", answer);
			if (open.isEmpty() || fault.isPresent()) {
				return fault.<Outcome>map((it) -> new Outcome.Faulty(List.of(it))).orElseGet(Outcome.NotPossible::new);
			}
			this.rows.answer(open.get().id(), answer.strip());
			return back(id, "resolved", by);
		});
	}

	/** Whoever asked takes the task back without an answer. */
	public Outcome withdraw(String id, Person by) {
		return this.lock.any(id, by).orElseGet(() -> {
			var open = this.rows.latest(id).filter((it) -> it.isOpen() && it.askedBy().equals(by.username()));
			if (open.isEmpty()) {
				return new Outcome.NotPossible();
			}
			this.rows.withdraw(open.get().id());
			return back(id, "questionWithdrawn", by);
		});
	}

	/** The newest question of the task. */
	Optional<Question> of(String id) {
		return this.rows.latest(id);
	}

	/** What waits for an answer of the person, or of the person's colleagues. */
	List<Question> open(Person person) {
		return this.rows.open(person);
	}

	private Outcome back(String id, String kind, Person by) {
		var item = this.items.find(id, by, Locale.ROOT).orElseThrow();
		this.tasks.resolveTask(id);
		happened(kind, item, by, null);
		return new Outcome.Done(null);
	}

	private void happened(String kind, WorkItem item, Person by, String detail) {
		this.events.happened(kind, item.id(), item.caseNumber(), by, detail);
		this.trail.did("task." + kind, "guidance", item.step(), new CaseNumber(item.caseNumber()), List.of());
	}

	private static Optional<FieldFault> fault(String field, String text) {
		return (text == null || text.isBlank()) ? Optional.of(FieldFault.of(field, "required"))
				: (text.length() > LONGEST) ? Optional.of(FieldFault.of(field, "tooLong", String.valueOf(LONGEST)))
						: Optional.empty();
	}

}
