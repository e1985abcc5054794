package fi.polku.worklist;

import java.util.List;

import fi.polku.security.Person;
import fi.polku.worklist.BulkJobs.Leased;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One task of a job: the act, how to take it back, and its result, all or nothing, so
 * that a job that goes on after a fall does no task twice.
 */
@Service
class BulkItem {

	private final Bulk bulk;

	private final BulkJobs jobs;

	private final UndoItems items;

	private final UndoOne undo;

	private final TouchedTasks touched;

	private final MessageSource texts;

	BulkItem(Bulk bulk, BulkJobs jobs, UndoItems items, UndoOne undo, TouchedTasks touched, MessageSource texts) {
		this.bulk = bulk;
		this.jobs = jobs;
		this.items = items;
		this.undo = undo;
		this.touched = touched;
		this.texts = texts;
	}

	@Transactional
	public void work(Leased job, String task, Person by) {
		this.jobs.result(job.id(), (job.undo() != null) ? undone(job, task, by) : done(job, task, by));
	}

	private Bulk.Result done(Leased job, String task, Person by) {
		var before = this.items.states(List.of(task));
		var result = this.bulk.one(job.act(), task, by);
		if (result.isDone()) {
			this.touched.writeNow();
			this.items.keep(job.id(), before, by);
		}
		return result;
	}

	private Bulk.Result undone(Leased job, String task, Person by) {
		if (this.items.find(job.undo(), task).filter((was) -> this.undo.undo(was, by)).isPresent()) {
			return new Bulk.Result(task, 200, null, List.of());
		}
		var why = this.texts.getMessage("worklist.undo.notThis", null, LocaleContextHolder.getLocale());
		return new Bulk.Result(task, 409, why, List.of());
	}

}
