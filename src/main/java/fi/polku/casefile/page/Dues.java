package fi.polku.casefile.page;

import java.util.List;

import fi.polku.casefile.OpenWork;
import fi.polku.casefile.OpenWork.OpenTask;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;

import org.springframework.stereotype.Component;

/** What is due in a case, from whom, by when, and on what ground. */
@Component
class Dues {

	private final OpenWork work;

	private final Labels labels;

	Dues(OpenWork work, Labels labels) {
		this.work = work;
		this.labels = labels;
	}

	List<DueView> of(CaseNumber number, Person reader) {
		return this.work.of(number, reader, Labels.locale()).stream().map(this::view).toList();
	}

	private DueView view(OpenTask task) {
		return new DueView(task.name(), "/tasks/" + task.id(), from(task), task.dueOn(), task.left(), task.kindOfDay(),
				ground(task));
	}

	private String from(OpenTask task) {
		if (!"us".equals(task.waitsFor())) {
			return this.labels.text("casefile.waits." + task.waitsFor());
		}
		return (task.assignee() != null) ? task.assignee() : this.labels.text("casefile.waits.us");
	}

	private String ground(OpenTask task) {
		if (task.ground() == null) {
			return null;
		}
		return "LAW".equals(task.ground()) ? task.lawReference() : this.labels.text("casefile.ground.promise");
	}

}
