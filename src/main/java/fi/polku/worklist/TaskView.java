package fi.polku.worklist;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import fi.polku.casefile.CasePolicy;
import fi.polku.process.CaseNumber;
import fi.polku.process.form.FieldFault;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import fi.polku.web.FieldView;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a task shows. */
@Component
class TaskView {

	private final FormViews forms;

	private final ProposedPeople proposed;

	private final Sittings sittings;

	private final WorklistPolicy policy;

	private final CasePolicy cases;

	private final Users users;

	private final Presence presence;

	private final WhyNow why;

	private final Questions questions;

	private final FourEyes fourEyes;

	private final CurrentUser user;

	TaskView(FormViews forms, ProposedPeople proposed, Sittings sittings, WorklistPolicy policy, CasePolicy cases,
			Users users, Presence presence, WhyNow why, Questions questions, FourEyes fourEyes, CurrentUser user) {
		this.forms = forms;
		this.proposed = proposed;
		this.sittings = sittings;
		this.policy = policy;
		this.cases = cases;
		this.users = users;
		this.presence = presence;
		this.why = why;
		this.questions = questions;
		this.fourEyes = fourEyes;
		this.user = user;
	}

	/**
	 * Fills the page.
	 * @param answers what was just sent, or {@code null} for what is kept
	 * @param faults of those answers
	 */
	void show(OpenTask task, Map<String, Object> answers, List<FieldFault> faults, Model model, Locale locale) {
		var reader = this.user.get();
		var item = task.item();
		model.addAttribute("task", task);
		model.addAttribute("taskId", item.id());
		model.addAttribute("item", item);
		var fields = this.forms.of(task.form(), values(task, answers), task.proposals(), faults);
		model.addAttribute("fields", this.proposed.mark(fields, item.area()));
		model.addAttribute("seesCase", this.cases.maySee(reader, new CaseNumber(item.caseNumber())));
		model.addAttribute("tab", UUID.randomUUID().toString());
		model.addAttribute("sitting", this.sittings.of(task, locale));
		showRights(task, reader, model);
		showOthers(item, reader, model);
		this.why.show(item, model);
	}

	/**
	 * What the reader may do with it, which a colleague's answer or a second person may
	 * hinder.
	 */
	private void showRights(OpenTask task, Person reader, Model model) {
		var item = task.item();
		var mine = item.isInHandsOf(reader);
		var mayTake = this.policy.mayTake(reader, item.id());
		var free = mine || item.assignee() == null;
		var samePerson = this.fourEyes.refuses(task.element(), item.caseNumber(), reader);
		var asked = showQuestion(item, reader, model);
		model.addAttribute("mine", mine);
		model.addAttribute("mayTake", mayTake);
		model.addAttribute("mayHold", mayTake && this.policy.mayHold(reader, item.id()));
		model.addAttribute("mayFill",
				mayTake && free && !item.suspended() && !asked && !samePerson && !item.isMasked());
		model.addAttribute("samePerson", samePerson);
		model.addAttribute("mayGive", mayTake && (free || WorklistPolicy.leads(reader)));
		model.addAttribute("colleagues", mayTake ? colleagues(task) : List.of());
	}

	/** Whether a colleague has been asked and has not answered. */
	private boolean showQuestion(WorkItem item, Person reader, Model model) {
		var question = this.questions.of(item.id());
		var open = question.filter(Question::isOpen);
		model.addAttribute("question", question.orElse(null));
		model.addAttribute("askedOfMe", open.filter((it) -> it.askedTo().equals(reader.username())).isPresent());
		model.addAttribute("askedByMe", open.filter((it) -> it.askedBy().equals(reader.username())).isPresent());
		return open.isPresent();
	}

	private void showOthers(WorkItem item, Person reader, Model model) {
		this.presence.note(item.id(), reader);
		var others = this.presence.others(item.id(), reader);
		model.addAttribute("others", others);
		model.addAttribute("openedByHolder",
				others.stream()
					.filter((one) -> one.name().equals(item.assigneeName()))
					.map(Presence.Present::openedAt)
					.findFirst()
					.orElse(null));
	}

	private static Map<String, Object> values(OpenTask task, Map<String, Object> answers) {
		if (answers == null) {
			return shown(task, task.values());
		}
		return shown(task, answers);
	}

	/** Texts that are only shown stand beside the answers. */
	private static Map<String, Object> shown(OpenTask task, Map<String, Object> answers) {
		var all = new java.util.HashMap<String, Object>();
		task.form()
			.fields()
			.stream()
			.filter((field) -> !field.isAsked() || field.readOnly())
			.filter((field) -> task.proposals().containsKey(field.id()))
			.forEach((field) -> all.put(field.id(), task.proposals().get(field.id())));
		answers.forEach(all::putIfAbsent);
		return all;
	}

	private List<FieldView.Option> colleagues(OpenTask task) {
		var people = task.element()
			.candidateGroups()
			.stream()
			.flatMap((group) -> Role.ofGroup(group).stream())
			.flatMap((role) -> this.users.having(role).stream())
			.distinct()
			.filter((person) -> !person.username().equals(task.item().assignee()))
			.map((person) -> new FieldView.Option(person.username(), person.displayName()))
			.toList();
		return this.proposed.marked(people, task.item().area());
	}

}
