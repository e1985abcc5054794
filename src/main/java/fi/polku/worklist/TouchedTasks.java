package fi.polku.worklist;

import fi.polku.calendar.Deadlines.NewDeadline;
import fi.polku.process.AtCommit;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Collects the tasks that a transaction touches; just before it commits, their work items
 * are derived in one go.
 */
@Component
class TouchedTasks {

	private final AtCommit<Touched> atCommit;

	TouchedTasks(ObjectProvider<WorkItemRows> rows) {
		this.atCommit = new AtCommit<>(Touched::none, (touched) -> {
			if (!touched.isEmpty()) {
				rows.getObject().write(touched.take());
			}
		});
	}

	void touch(DelegateTask task) {
		touch(task.getId());
	}

	void touch(String taskId) {
		this.atCommit.collected().tasks().add(taskId);
	}

	void touchInstance(String processInstanceId) {
		this.atCommit.collected().instances().add(processInstanceId);
	}

	void due(NewDeadline deadline) {
		this.atCommit.collected().deadlines().add(deadline);
	}

	void done(DelegateTask task) {
		touch(task);
		this.atCommit.collected().done().add(task.getId());
	}

	void withdrawn(DelegateTask task) {
		touch(task);
		this.atCommit.collected().withdrawn().add(task.getId());
	}

	/** Derives what is collected so far, for whoever reads the list before the commit. */
	void writeNow() {
		this.atCommit.writeNow();
	}

}
