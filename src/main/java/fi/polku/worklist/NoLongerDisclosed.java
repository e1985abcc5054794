package fi.polku.worklist;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import fi.polku.casefile.Case;
import fi.polku.casefile.Cases;
import fi.polku.casefile.DisclosureEnded;
import fi.polku.client.ConsentWithdrawn;
import fi.polku.process.CaseNumber;
import fi.polku.process.EngineTime;
import fi.polku.security.CurrentUser;
import fi.polku.security.Users;
import fi.polku.trail.Trail;
import org.camunda.bpm.engine.TaskService;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A task in the hands of another organisation that may no longer be told of it is given
 * back, so that it waits for somebody who may.
 */
@Component
class NoLongerDisclosed {

	private static final String HELD = """
			select w.task_id, w.assignee, w.step, w.case_number
			  from work_item w join app_user u on u.username = w.assignee
			 where u.organisation_id <> w.organisation""";

	private final JdbcClient jdbc;

	private final Cases cases;

	private final Users users;

	private final WorklistPolicy policy;

	private final TaskService tasks;

	private final WorkEvents events;

	private final Trail trail;

	private final CurrentUser user;

	private final EngineTime engineTime;

	NoLongerDisclosed(JdbcClient jdbc, Cases cases, Users users, WorklistPolicy policy, TaskService tasks,
			WorkEvents events, Trail trail, CurrentUser user, EngineTime engineTime) {
		this.jdbc = jdbc;
		this.cases = cases;
		this.users = users;
		this.policy = policy;
		this.tasks = tasks;
		this.events = events;
		this.trail = trail;
		this.user = user;
		this.engineTime = engineTime;
	}

	@EventListener
	public void withdrawn(ConsentWithdrawn withdrawn) {
		if ("partners".equals(withdrawn.kind())) {
			giveBack(withdrawn.client());
		}
	}

	@EventListener
	public void ended(DisclosureEnded ended) {
		giveBack(ended.number());
	}

	/** What ran out, or was answered anew, is given back within the hour. */
	@Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
	@Transactional
	public void look() {
		if (this.engineTime.executes()) {
			giveBack();
		}
	}

	@Transactional
	public void giveBack() {
		giveBack(this.jdbc.sql(HELD).query(Held.class).list());
	}

	private void giveBack(UUID client) {
		this.cases.of(client).stream().filter(Case::open).map(Case::number).forEach(this::giveBack);
	}

	private void giveBack(CaseNumber number) {
		giveBack(this.jdbc.sql(HELD + " and w.case_number = :case")
			.param("case", number.value())
			.query(Held.class)
			.list());
	}

	private void giveBack(List<Held> held) {
		held.stream().filter(this::isNotDisclosed).forEach((task) -> {
			this.tasks.setAssignee(task.taskId(), null);
			this.events.happened("released", task.taskId(), task.caseNumber(), this.user.get(), task.assignee());
			this.trail.did("task.released", "administration", task.step(), new CaseNumber(task.caseNumber()),
					List.of());
		});
	}

	private boolean isNotDisclosed(Held task) {
		return this.users.find(task.assignee()).filter((it) -> this.policy.mayTake(it, task.taskId())).isEmpty()
				&& this.tasks.createTaskQuery().taskId(task.taskId()).active().count() == 1;
	}

	record Held(String taskId, String assignee, String step, String caseNumber) {
	}

}
