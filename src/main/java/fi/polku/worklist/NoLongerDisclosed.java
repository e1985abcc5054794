package fi.polku.worklist;

import java.util.UUID;

import fi.polku.casefile.Case;
import fi.polku.casefile.Cases;
import fi.polku.casefile.DisclosureEnded;
import fi.polku.client.ConsentWithdrawn;
import fi.polku.process.CaseNumber;
import fi.polku.security.Users;
import org.camunda.bpm.engine.TaskService;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A task in the hands of another organisation that may no longer be told of it is given
 * back, so that it waits for somebody who may.
 */
@Component
class NoLongerDisclosed {

	private final JdbcClient jdbc;

	private final Cases cases;

	private final Users users;

	private final WorklistPolicy policy;

	private final TaskService tasks;

	NoLongerDisclosed(JdbcClient jdbc, Cases cases, Users users, WorklistPolicy policy, TaskService tasks) {
		this.jdbc = jdbc;
		this.cases = cases;
		this.users = users;
		this.policy = policy;
		this.tasks = tasks;
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

	private void giveBack(UUID client) {
		this.cases.of(client).stream().filter(Case::open).map(Case::number).forEach(this::giveBack);
	}

	private void giveBack(CaseNumber number) {
		this.jdbc.sql("""
				select w.task_id, w.assignee
				  from work_item w join app_user u on u.username = w.assignee
				 where w.case_number = :case and u.organisation_id <> w.organisation
				""").param("case", number.value()).query(Held.class).list().forEach(this::giveBack);
	}

	private void giveBack(Held held) {
		var isOpen = this.tasks.createTaskQuery().taskId(held.taskId()).active().count() == 1;
		var holder = this.users.find(held.assignee());
		if (isOpen && holder.filter((it) -> this.policy.mayTake(it, held.taskId())).isEmpty()) {
			this.tasks.setAssignee(held.taskId(), null);
		}
	}

	record Held(String taskId, String assignee) {
	}

}
