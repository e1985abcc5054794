package fi.polku.worklist;

import fi.polku.calendar.Deadlines.NewDeadline;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Collects the tasks that a transaction touches; just before it commits, when the engine
 * has written all its rows, their work items are derived in one go.
 */
@Component
class TouchedTasks {

	private final ObjectProvider<WorkItemRows> rows;

	TouchedTasks(ObjectProvider<WorkItemRows> rows) {
		this.rows = rows;
	}

	void touch(DelegateTask task) {
		touch(task.getId());
	}

	void touch(String taskId) {
		current().tasks().add(taskId);
	}

	void touchInstance(String processInstanceId) {
		current().instances().add(processInstanceId);
	}

	void due(NewDeadline deadline) {
		current().deadlines().add(deadline);
	}

	void done(DelegateTask task) {
		touch(task);
		current().done().add(task.getId());
	}

	void withdrawn(DelegateTask task) {
		touch(task);
		current().withdrawn().add(task.getId());
	}

	/** Derives what is collected so far, for whoever reads the list before the commit. */
	void writeNow() {
		if (TransactionSynchronizationManager.getResource(this) instanceof Touched touched) {
			write(touched);
		}
	}

	private void write(Touched touched) {
		if (!touched.isEmpty()) {
			this.rows.getObject().write(touched.take());
		}
	}

	private Touched current() {
		if (TransactionSynchronizationManager.getResource(this) instanceof Touched touched) {
			return touched;
		}
		var touched = Touched.none();
		TransactionSynchronizationManager.bindResource(this, touched);
		TransactionSynchronizationManager.registerSynchronization(new AtCommit(touched));
		return touched;
	}

	private final class AtCommit implements TransactionSynchronization {

		private final Touched touched;

		private AtCommit(Touched touched) {
			this.touched = touched;
		}

		@Override
		public void beforeCommit(boolean readOnly) {
			write(this.touched);
		}

		@Override
		public void suspend() {
			TransactionSynchronizationManager.unbindResource(TouchedTasks.this);
		}

		@Override
		public void resume() {
			TransactionSynchronizationManager.bindResource(TouchedTasks.this, this.touched);
		}

		@Override
		public void beforeCompletion() {
			TransactionSynchronizationManager.unbindResourceIfPossible(TouchedTasks.this);
		}

	}

}
