package fi.polku.process;

import java.util.Collection;
import java.util.List;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Open human tasks that end without an answer, since nobody may give it any more. */
@Service
@Transactional
public class StepTasks {

	private final TaskService tasks;

	StepTasks(TaskService tasks) {
		this.tasks = tasks;
	}

	/**
	 * Ends the tasks of the step that are of these candidate groups; the case goes on as
	 * if they were done. One of a stopped model stays.
	 * @return how many ended; who asks for it leaves a row in the trail for each
	 */
	public int end(CaseNumber caseNumber, String step, Collection<String> groups) {
		var ended = this.tasks.createTaskQuery()
			.processInstanceBusinessKey(caseNumber.value())
			.taskDefinitionKey(step)
			.taskCandidateGroupIn(List.copyOf(groups))
			.includeAssignedTasks()
			.active()
			.list()
			.stream()
			.map(Task::getId)
			.distinct()
			.toList();
		ended.forEach(this.tasks::complete);
		return ended.size();
	}

}
