package fi.polku.insight.onecase;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import fi.polku.calendar.Deadline;
import fi.polku.calendar.Deadlines;
import fi.polku.calendar.WorkingTime;
import fi.polku.process.CaseNumber;
import fi.polku.process.Model;
import fi.polku.process.ModelElement;
import fi.polku.process.Models;
import fi.polku.security.Person;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The steps of a case in the reader's words. */
@Component
class CaseSteps {

	private final CaseStepRows rows;

	private final Models models;

	private final Deadlines deadlines;

	private final CasePeople people;

	private final WorkingTime workingTime;

	CaseSteps(CaseStepRows rows, Models models, Deadlines deadlines, CasePeople people, WorkingTime workingTime) {
		this.rows = rows;
		this.models = models;
		this.deadlines = deadlines;
		this.people = people;
		this.workingTime = workingTime;
	}

	List<TracedStep> of(CaseNumber number, Person reader, Instant until) {
		var all = this.rows.of(number);
		var usernames = all.stream()
			.map(CaseStepRows.Row::username)
			.filter((username) -> username != null)
			.collect(Collectors.toSet());
		var names = this.people.named(usernames, reader);
		var deadlines = this.deadlines.ofCase(number.value())
			.stream()
			.filter((one) -> one.taskId() != null)
			.collect(Collectors.toMap(Deadline::taskId, Function.identity(), (one, other) -> other));
		return all.stream().map((row) -> step(row, names, deadlines, until)).toList();
	}

	private TracedStep step(CaseStepRows.Row row, CasePeople.Names names, Map<String, Deadline> deadlines,
			Instant until) {
		var model = this.models.of(row.definition(), LocaleContextHolder.getLocale());
		var who = (row.username() != null) ? names.of(row.username())
				: (row.personId() != null) ? this.people.pseudonym(row.personId().toString()) : null;
		var created = CaseStepRows.Row.instant(row.created());
		var started = CaseStepRows.Row.instant(row.started());
		var worked = "cancelled".equals(row.outcome()) ? null : started;
		var completed = CaseStepRows.Row.instant(row.completed());
		var end = (completed != null) ? completed : until;
		var begins = "automatic".equals(row.kind()) ? created : (worked != null) ? worked : end;
		return new TracedStep(row.id(), row.run(), row.model(), model.name(), row.version(), row.element(),
				name(model, row.element()), row.kind(), row.waitsFor(), row.round(), who, row.team(), created,
				CaseStepRows.Row.instant(row.claimed()), started, completed, row.outcome(), seconds(created, begins),
				working(created, begins), seconds(begins, end), working(begins, end), due(deadlines.get(row.taskId())));
	}

	/** A gateway without a name is called by what it waits for. */
	private static String name(Model model, String id) {
		var element = model.element(id);
		var name = element.map(ModelElement::name).orElse("");
		if (!name.isBlank()) {
			return name;
		}
		var next = element.map(ModelElement::next).orElse(List.of());
		var awaited = next.stream()
			.flatMap((one) -> model.element(one).stream())
			.map(ModelElement::name)
			.filter((one) -> !one.isBlank())
			.collect(Collectors.joining(" / "));
		return awaited.isEmpty() ? id : awaited;
	}

	private static long seconds(Instant from, Instant until) {
		return Math.max(0, Duration.between(from, until).toSeconds());
	}

	private long working(Instant from, Instant until) {
		return this.workingTime.between(from, until).toSeconds();
	}

	private static TracedStep.Due due(Deadline one) {
		return (one != null) ? new TracedStep.Due(one.due().rule(), one.due().ground().name(), one.due().lawReference(),
				one.due().dueOn(), one.verdict().name()) : null;
	}

}
