package fi.polku.worklist;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.OpenWork;
import fi.polku.process.CaseNumber;
import fi.polku.process.Journeys;
import fi.polku.process.Models;
import fi.polku.process.WaitingEvent;
import fi.polku.security.Person;
import org.camunda.bpm.engine.TaskService;

import org.springframework.stereotype.Component;

/** The open tasks of a case, for its file. */
@Component
class CaseWork implements OpenWork {

	private final WorkItems items;

	private final TaskService tasks;

	private final Journeys journeys;

	private final Models models;

	private final WorkText words;

	CaseWork(WorkItems items, TaskService tasks, Journeys journeys, Models models, WorkText words) {
		this.items = items;
		this.tasks = tasks;
		this.journeys = journeys;
		this.models = models;
		this.words = words;
	}

	@Override
	public List<OpenTask> of(CaseNumber caseNumber, Person reader, Locale locale) {
		return this.items.ofCase(caseNumber.value(), reader, locale)
			.stream()
			.map((item) -> task(item, item.assigneeName()))
			.toList();
	}

	@Override
	public List<OthersTask> ofOthers(CaseNumber caseNumber, Person reader, Locale locale) {
		return this.items.ofOthers(caseNumber.value(), reader, locale)
			.stream()
			.map((one) -> new OthersTask(task(one.item(), null), one.groups(), Helsinki.dateOf(one.item().created())))
			.toList();
	}

	private OpenTask task(WorkItem item, String assignee) {
		return new OpenTask(item.id(), item.step(), item.name(), item.dueOn(), this.words.left(item),
				this.words.kind(item), item.ground(), item.lawReference(), item.waitsFor(), assignee);
	}

	@Override
	public Optional<String> rebooking(CaseNumber caseNumber, String task) {
		var open = this.tasks.createTaskQuery().taskId(task).singleResult();
		return (open == null) ? Optional.empty()
				: this.journeys.waiting(caseNumber)
					.stream()
					.filter((waiting) -> waiting.executionId().equals(open.getExecutionId()))
					.filter(this::asksNewTime)
					.map(WaitingEvent::element)
					.findFirst();
	}

	private boolean asksNewTime(WaitingEvent waiting) {
		return !waiting.element().startsWith(NoShows.EVENT) && this.models.of(waiting.definitionId(), Locale.ROOT)
			.get(waiting.element())
			.form()
			.asked()
			.stream()
			.anyMatch((field) -> "dateTime".equals(field.type()));
	}

}
