package fi.polku.worklist;

import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fi.polku.calendar.Deadlines;
import fi.polku.casefile.Appointments;
import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.HealthAnswers;
import fi.polku.casefile.HealthPolicy;
import fi.polku.casefile.Records;
import fi.polku.process.CaseNumber;
import fi.polku.process.Models;
import fi.polku.process.WayBack;
import fi.polku.security.Person;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;
import fi.polku.worklist.Completions.Completed;
import org.camunda.bpm.engine.TaskService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a completed task back, by whoever completed it and while nothing after it is
 * done. The answers become a draft, the record is withdrawn, the deadline goes on as it
 * was.
 */
@Service
@Transactional
public class TakingBack {

	private final Completions completions;

	private final TakeBackReasons reasons;

	private final CasePolicy cases;

	private final WorklistPolicy policy;

	private final HealthPolicy health;

	private final WayBack way;

	private final TouchedTasks touched;

	private final Deadlines deadlines;

	private final Records records;

	private final HealthAnswers sealed;

	private final Appointments appointments;

	private final Drafts drafts;

	private final Models models;

	private final TaskService tasks;

	private final WorkEvents events;

	private final Trail trail;

	TakingBack(Completions completions, TakeBackReasons reasons, CasePolicy cases, WorklistPolicy policy,
			HealthPolicy health, WayBack way, TouchedTasks touched, Deadlines deadlines, Records records,
			HealthAnswers sealed, Appointments appointments, Drafts drafts, Models models, TaskService tasks,
			WorkEvents events, Trail trail) {
		this.completions = completions;
		this.reasons = reasons;
		this.cases = cases;
		this.policy = policy;
		this.health = health;
		this.way = way;
		this.touched = touched;
		this.deadlines = deadlines;
		this.records = records;
		this.sealed = sealed;
		this.appointments = appointments;
		this.drafts = drafts;
		this.models = models;
		this.tasks = tasks;
		this.events = events;
		this.trail = trail;
	}

	/** Why the task cannot be taken back; empty where it can. */
	@Transactional(readOnly = true)
	public Optional<String> whyNot(String id) {
		return this.completions.find(id).flatMap((completed) -> this.reasons.of(id, completed));
	}

	/**
	 * Takes the task back. Asked again, it says what it said. Whoever could not have the
	 * task in hand now, or may not know whose it is any more, is refused.
	 * @return done with the id under which the task is open now
	 */
	public Outcome takeBack(String id, Person by) {
		var completed = this.completions.lock(id).filter((it) -> it.username().equals(by.username()));
		if (completed.isEmpty()) {
			return new Outcome.Unknown();
		}
		if (completed.get().reopenedAs() != null) {
			return new Outcome.Done(completed.get().reopenedAs());
		}
		if (this.cases.wasOpenedOnly(by, new CaseNumber(completed.get().caseNumber()), completed.get().at())) {
			return new Outcome.OpenedOnly();
		}
		var why = this.reasons.of(id, completed.get());
		return why.<Outcome>map(Outcome.TooLate::new)
			.orElseGet(() -> new Outcome.Done(reopen(id, completed.get(), by)));
	}

	private String reopen(String id, Completed completed, Person by) {
		var reopened = this.way.begin(id, completed.at());
		this.touched.writeNow();
		if (!this.policy.mayHold(by, reopened) || !this.policy.mayName(by, completed.caseNumber())) {
			throw Refusal.forbidden("worklist.takeBack.beyond");
		}
		this.deadlines.reopen(id, reopened).ifPresent((due) -> this.tasks.setDueDate(reopened, Date.from(due)));
		this.tasks.setAssignee(reopened, by.username());
		this.completions.withdraw(id, reopened);
		var number = new CaseNumber(completed.caseNumber());
		restoreAnswers(id, reopened, completed, by);
		this.appointments.reopen(number, completed.step(), completed.at());
		this.events.happened("withdrawn", id, completed.caseNumber(), by, reopened);
		this.events.read(reopened, by);
		this.trail.did("task.withdrawn", "guidance", completed.step(), number, List.of());
		return reopened;
	}

	private void restoreAnswers(String id, String reopened, Completed completed, Person by) {
		this.records.withdraw(new CaseNumber(completed.caseNumber()), completed.step(), id).ifPresent((record) -> {
			var answers = new LinkedHashMap<>(record.answers());
			if (by.username().equals(record.recordedBy())
					|| this.health.mayRead(by, new CaseNumber(completed.caseNumber()))) {
				answers.putAll(this.sealed.show(record, "guidance"));
			}
			var form = this.models.of(completed.definitionId(), Locale.ROOT).get(completed.step()).form();
			this.drafts.save(reopened, by.username(), form, answers);
		});
	}

}
