package fi.polku.worklist;

import java.util.List;

import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.trail.Trail;
import org.camunda.bpm.engine.TaskService;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open tasks of a case when somebody else becomes responsible for it. */
@Service
@Transactional
public class CaseTasks {

	private final JdbcClient jdbc;

	private final WorklistPolicy policy;

	private final TaskService tasks;

	private final WorkEvents events;

	private final Trail trail;

	CaseTasks(JdbcClient jdbc, WorklistPolicy policy, TaskService tasks, WorkEvents events, Trail trail) {
		this.jdbc = jdbc;
		this.policy = policy;
		this.tasks = tasks;
		this.events = events;
		this.trail = trail;
	}

	/**
	 * Gives the tasks that one person holds to another, or back to their group where the
	 * other could not do them.
	 * @return how many there were
	 */
	public int handOn(CaseNumber caseNumber, String from, Person to, Person by) {
		var held = this.jdbc.sql("""
				select task_id, step
				  from work_item
				 where case_number = :case and assignee = :from
				 order by task_id
				   for update
				""").param("case", caseNumber.value()).param("from", from).query(Held.class).list();
		held.forEach((task) -> {
			var assignee = this.policy.couldTake(to, task.taskId()) ? to.username() : null;
			this.tasks.setAssignee(task.taskId(), assignee);
			this.events.happened((assignee != null) ? "handedOver" : "released", task.taskId(), caseNumber.value(), by,
					(assignee != null) ? assignee : from);
			this.trail.did("task.assigned", "administration", task.step(), caseNumber, List.of());
		});
		return held.size();
	}

	/**
	 * Gives all that one person holds back to its groups, but for what stands still: the
	 * engine changes nothing of it.
	 * @return the cases whose tasks these were
	 */
	public List<CaseNumber> release(String username, Person by) {
		var held = this.jdbc.sql("""
				select task_id, step, case_number
				  from work_item
				 where assignee = :who and not suspended
				 order by task_id
				   for update
				""").param("who", username).query(HeldOfCase.class).list();
		held.forEach((task) -> {
			var caseNumber = new CaseNumber(task.caseNumber());
			this.tasks.setAssignee(task.taskId(), null);
			this.events.happened("released", task.taskId(), task.caseNumber(), by, username);
			this.trail.did("task.released", "administration", task.step(), caseNumber, List.of());
		});
		return held.stream().map((task) -> new CaseNumber(task.caseNumber())).distinct().toList();
	}

	record HeldOfCase(String taskId, String step, String caseNumber) {
	}

	record Held(String taskId, String step) {
	}

}
