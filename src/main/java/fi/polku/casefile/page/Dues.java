package fi.polku.casefile.page;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.calendar.Helsinki;
import fi.polku.casefile.OpenWork;
import fi.polku.casefile.OpenWork.OpenTask;
import fi.polku.casefile.OpenWork.OthersTask;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;

import org.springframework.stereotype.Component;

/** What is due in a case, from whom, by when, and on what ground. */
@Component
class Dues {

	private final OpenWork work;

	private final Labels labels;

	private final Clock clock;

	Dues(OpenWork work, Labels labels, Clock clock) {
		this.work = work;
		this.labels = labels;
		this.clock = clock;
	}

	/** What the reader may open, then what others have open in a case of the reader's. */
	List<DueView> of(CaseNumber number, Person reader) {
		return Stream.concat(
				this.work.of(number, reader, Labels.locale())
					.stream()
					.map((task) -> view(task, "/tasks/" + task.id(), from(task))),
				this.work.ofOthers(number, reader, Labels.locale())
					.stream()
					.map((one) -> view(one.task(), null, from(one))))
			.toList();
	}

	private DueView view(OpenTask task, String href, String from) {
		return new DueView(task.name(), href, from, task.dueOn(), task.left(), task.kindOfDay(), ground(task));
	}

	private String from(OthersTask one) {
		var groups = one.groups()
			.stream()
			.map((group) -> this.labels.find("worklist.group." + group).orElse(group))
			.collect(Collectors.joining(", "));
		return this.labels.text("casefile.due.group", groups,
				ChronoUnit.DAYS.between(one.since(), Helsinki.today(this.clock)));
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
