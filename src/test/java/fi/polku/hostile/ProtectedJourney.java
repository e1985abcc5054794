package fi.polku.hostile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import fi.polku.journeys.TestJourney;
import fi.polku.process.Models;
import fi.polku.process.form.Field;
import fi.polku.security.Person;
import fi.polku.security.Users;
import fi.polku.worklist.Completing;
import fi.polku.worklist.Outcome;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

/** Guides a client through all services, a word that nobody may read in every field. */
final class ProtectedJourney {

	static final Object[] FACTS = { "programme", "VOITTO", "source", "partner", "authority", false, "identified", true,
			"benefitDays", 500L, "ageYears", 40L, "searchBegan", null, "goalReached", false, "goalByWorkTrial", false,
			"goalByPaySubsidy", false, "goalByTraining", false, "goalByMultiService", false, "goalByJobSearch", false,
			"goalByGuidedService", false, "closingNeedsSecond", false, "lawDeadlineApplies", false };

	private static final int MOST = 60;

	private static final Map<String, Object> CHOSEN = Map.of("targetDecision", "takeIn", "interviewResult", "joined",
			"planOutcome", "services", "acceptance", "signature", "interpreterNeeded", true, "invitationWay", "email",
			"agreementResult", "agreed", "trialPurpose", "returnToWork");

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final ManagementService management;

	private final Models models;

	private final Completing completing;

	private final Users users;

	private final Followed followed;

	private final Map<String, Object> chosen = new HashMap<>(CHOSEN);

	private final Set<String> left = new HashSet<>();

	private final Set<String> notTaken = new HashSet<>();

	/** The steps gone through, in order. */
	final List<String> done = new ArrayList<>();

	ProtectedJourney(ProcessEngine engine, Models models, Completing completing, Users users, Followed followed) {
		this.tasks = engine.getTaskService();
		this.runtime = engine.getRuntimeService();
		this.management = engine.getManagementService();
		this.models = models;
		this.completing = completing;
		this.users = users;
		this.followed = followed;
		this.chosen.put("postalCode", followed.postal());
		this.chosen.put("protectionOrder", followed.order());
	}

	/** Answers otherwise in a field. */
	ProtectedJourney with(String field, Object answer) {
		this.chosen.put(field, answer);
		return this;
	}

	/** Does not take these steps: they stay open. */
	ProtectedJourney leaving(String... steps) {
		this.notTaken.addAll(Set.of(steps));
		return this;
	}

	void go(TestJourney journey) {
		var holder = this.users.find(ProtectedTest.HOLDER).orElseThrow();
		for (int i = 0; i < MOST; i++) {
			work(journey);
			var next = open(journey).stream()
				.filter((task) -> !this.left.contains(task.getId())
						&& !this.notTaken.contains(task.getTaskDefinitionKey()))
				.findFirst();
			if (next.isEmpty()) {
				return;
			}
			this.tasks.setAssignee(next.get().getId(), holder.username());
			fill(next.get(), holder, journey);
		}
	}

	/** By its form where the form takes it, else kept as a record and passed. */
	private void fill(Task task, Person holder, TestJourney journey) {
		var answers = answers(task);
		var step = task.getTaskDefinitionKey();
		var outcome = this.completing.complete(task.getId(), answers, holder);
		if (!(outcome instanceof Outcome.Done) && !passed(journey, step, answers)) {
			this.left.add(task.getId());
			return;
		}
		this.done.add(step);
	}

	private boolean passed(TestJourney journey, String step, Map<String, Object> answers) {
		try {
			var pairs = new ArrayList<Object>();
			answers.forEach((field, value) -> pairs.addAll(java.util.Arrays.asList(field, value)));
			journey.complete(step, pairs.toArray());
			return true;
		}
		catch (RuntimeException | AssertionError ex) {
			return false;
		}
	}

	private Map<String, Object> answers(Task task) {
		var form = this.models.of(task.getProcessDefinitionId(), Locale.forLanguageTag("fi"))
			.get(task.getTaskDefinitionKey())
			.form();
		var answers = new HashMap<String, Object>();
		for (var field : form.asked()) {
			if (field.showIf() == null || field.showIf().holds(answers)) {
				answers.put(field.id(), this.chosen.getOrDefault(field.id(), answer(field)));
			}
		}
		return answers;
	}

	private Object answer(Field field) {
		return switch (field.type()) {
			case "enum", "segment", "route" -> field.options().isEmpty() ? null : field.options().get(0).value();
			case "user" -> ProtectedTest.HOLDER;
			case "several", "qualificationUnits" ->
				new ArrayList<>(field.options().isEmpty() ? List.of() : List.of(field.options().get(0).value()));
			case "yesno", "boolean" -> true;
			case "date" -> LocalDate.now().plusDays("today".equals(field.max()) ? 0 : 30).toString();
			case "dateTime", "timeSlot" -> LocalDate.now().plusDays(7) + "T09:00";
			case "long", "percent", "money", "integer" -> (field.min() != null) ? field.min() : "1";
			case "phone" -> this.followed.phone();
			case "email" -> this.followed.email();
			default -> this.followed.word() + field.id();
		};
	}

	private List<Task> open(TestJourney journey) {
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(journey.caseNumber().value())
			.orderByTaskCreateTime()
			.asc()
			.list();
	}

	private void work(TestJourney journey) {
		for (int i = 0; i < MOST; i++) {
			var job = this.runtime.createProcessInstanceQuery()
				.processInstanceBusinessKey(journey.caseNumber().value())
				.list()
				.stream()
				.flatMap((one) -> this.management.createJobQuery()
					.processInstanceId(one.getId())
					.messages()
					.withRetriesLeft()
					.list()
					.stream())
				.filter((one) -> !this.left.contains(one.getId()))
				.findFirst();
			if (job.isEmpty()) {
				return;
			}
			try {
				this.management.executeJob(job.get().getId());
			}
			catch (RuntimeException ex) {
				this.left.add(job.get().getId());
			}
		}
	}

}
