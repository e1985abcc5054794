package fi.polku.worklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import fi.polku.casefile.Appointments;
import fi.polku.casefile.Cases;
import fi.polku.casefile.NewRecord;
import fi.polku.casefile.Records;
import fi.polku.process.CaseNumber;
import fi.polku.process.form.Form;
import fi.polku.security.Person;
import fi.polku.trail.Change;
import fi.polku.trail.Trail;
import org.camunda.bpm.engine.TaskService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Completes a task: all answers checked, the record kept, the routing answers alone given
 * to the engine, and the next task of the same hand opened.
 */
@Service
@Transactional
public class Completing {

	private final Tasks opened;

	private final WorkItems items;

	private final TaskLock lock;

	private final AnswerCheck check;

	private final FourEyes fourEyes;

	private final Completions completions;

	private final Records records;

	private final Cases cases;

	private final Appointments appointments;

	private final NextTask next;

	private final WorkEvents events;

	private final TaskService tasks;

	private final Trail trail;

	Completing(Tasks opened, WorkItems items, TaskLock lock, AnswerCheck check, FourEyes fourEyes,
			Completions completions, Records records, Cases cases, Appointments appointments, NextTask next,
			WorkEvents events, TaskService tasks, Trail trail) {
		this.opened = opened;
		this.items = items;
		this.lock = lock;
		this.check = check;
		this.fourEyes = fourEyes;
		this.completions = completions;
		this.records = records;
		this.cases = cases;
		this.appointments = appointments;
		this.next = next;
		this.events = events;
		this.tasks = tasks;
		this.trail = trail;
	}

	/**
	 * Completes the task with the answers. The same person may send the same answers
	 * again.
	 */
	public Outcome complete(String id, Map<String, ?> answers, Person by) {
		var hash = Json.hash(answers);
		var refused = this.lock.take(id, by);
		if (refused.isPresent()) {
			return isSameAgain(id, hash, by) ? new Outcome.DoneBefore() : refused.get();
		}
		var item = this.items.find(id, by, Locale.ROOT).orElseThrow();
		var open = this.opened.opened(item, by, Locale.ROOT);
		var caseNumber = new CaseNumber(item.caseNumber());
		var hindered = hindered(open, by);
		if (hindered.isPresent()) {
			return hindered.get();
		}
		var checked = this.check.check(open.element(), caseNumber, answers, open.proposals());
		if (!checked.isGood()) {
			return new Outcome.Faulty(checked.faults());
		}
		keep(open, caseNumber, checked.values(), by);
		this.completions.add(item, by.username(), hash);
		if (!item.isHeldBy(by.username())) {
			this.tasks.setAssignee(id, by.username());
		}
		this.tasks.complete(id, facts(open.form(), checked.values()));
		return new Outcome.Done(this.next.open(id, by).orElse(null));
	}

	private boolean isSameAgain(String id, String hash, Person by) {
		return this.completions.find(id)
			.filter((it) -> it.username().equals(by.username()) && it.bodyHash().equals(hash)
					&& it.reopenedAs() == null)
			.isPresent();
	}

	/**
	 * A protection order hides the client, a colleague has yet to answer, or a second
	 * person has to do it.
	 */
	private Optional<Outcome> hindered(OpenTask open, Person by) {
		if (open.item().isMasked()) {
			return Optional.of(new Outcome.Masked());
		}
		return this.fourEyes.refuses(open.element(), open.item().caseNumber(), by)
				? Optional.of(new Outcome.SamePerson()) : this.lock.asked(open.item().id());
	}

	/**
	 * Confirms what the rules propose, where the model lets many be confirmed at once
	 * ({@code polku:bulk}) and the form needs nothing else.
	 */
	public Outcome confirm(String id, Person by) {
		var item = this.items.find(id, by, Locale.ROOT);
		if (item.isEmpty()) {
			return this.lock.take(id, by).orElseGet(Outcome.Unknown::new);
		}
		var open = this.opened.opened(item.get(), by, Locale.ROOT);
		if (!open.element().isTrue("polku:bulk")) {
			return new Outcome.OneByOne();
		}
		var proposed = new HashMap<>(open.proposals());
		proposed.keySet().retainAll(open.form().asked().stream().map((field) -> field.id()).toList());
		return complete(id, proposed, by);
	}

	private void keep(OpenTask open, CaseNumber caseNumber, Map<String, Object> values, Person by) {
		var item = open.item();
		if (!open.form().asked().isEmpty()) {
			this.records.save(new NewRecord(caseNumber, item.step(), item.definitionId(), item.id(), open.form(),
					values, "staff"));
		}
		if (open.isMeeting()) {
			this.appointments.mark(caseNumber, item.step(), "held");
		}
		this.events.happened("completed", item.id(), item.caseNumber(), by, null);
		var client = this.cases.get(caseNumber).clientId();
		var overridden = open.form()
			.asked()
			.stream()
			.filter((field) -> field.reasonFor() != null
					&& AnswerCheck.isOverridden(field.reasonFor(), values, open.proposals()))
			.map((field) -> Change.of(client, field.reasonFor(), open.proposals().get(field.reasonFor()),
					values.get(field.reasonFor())))
			.toList();
		this.trail.did("task.completed", "guidance", item.step(), caseNumber, overridden);
	}

	/** The routing answers as the engine stores them. */
	static Map<String, Object> facts(Form form, Map<String, Object> values) {
		var facts = Records.routing(values, form.fields());
		facts.replaceAll((name, value) -> (value instanceof List<?> list) ? new ArrayList<>(list) : value);
		return facts;
	}

}
