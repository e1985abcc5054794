package fi.polku.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.polku.security.Person;
import fi.polku.web.Refusal;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/** One act on many tasks, each in a transaction of its own. */
@Service
public class Bulk {

	static final int MOST = 200;

	private static final Set<String> ACTIONS = Set.of("claim", "release", "assign", "followUp", "confirm");

	/** What would show a client behind a protection order to somebody. */
	private static final Set<String> GIVING = Set.of("claim", "assign");

	private final WorkItems items;

	private final BulkJobs jobs;

	private final Tasks tasks;

	private final Completing completing;

	private final Undo undo;

	private final Refusals refusals;

	private final MessageSource texts;

	Bulk(WorkItems items, BulkJobs jobs, Tasks tasks, Completing completing, Undo undo, Refusals refusals,
			MessageSource texts) {
		this.items = items;
		this.jobs = jobs;
		this.tasks = tasks;
		this.completing = completing;
		this.undo = undo;
		this.refusals = refusals;
		this.texts = texts;
	}

	/** Does it task by task; a task that refuses does not stop the others. */
	public Results run(Act act, Person by) {
		if (act.ids() == null || act.ids().isEmpty() || act.ids().size() > MOST
				|| act.ids().stream().anyMatch(Objects::isNull)) {
			throw Refusal.badRequest("worklist.refused.bulk", MOST);
		}
		check(act);
		var before = this.undo.before(act.ids());
		var results = act.ids().stream().distinct().map((id) -> one(act, id, by)).toList();
		return new Results(results, this.undo.remember(before, by).orElse(null));
	}

	/**
	 * Begins it for all tasks of a filter; they are worked off one by one afterwards.
	 * @return where its progress is read
	 */
	public UUID begin(Act act, Person by) {
		return begin(act, act.filter().filter(), by);
	}

	UUID begin(Act act, WorkFilter filter, Person by) {
		check(act);
		var ids = this.items.ids(filter, by);
		if (ids.isEmpty() || (act.count() != null && act.count() != Math.min(ids.size(), WorkTotals.COUNTED))) {
			throw Refusal.conflict("worklist.refused.count", ids.size());
		}
		return this.jobs.add(act, ids, by);
	}

	/**
	 * Takes an act on many back, at once or, where it was on more than one request does,
	 * by a job; a refusal where there is nothing to undo.
	 */
	Undoing undo(UUID id, Person by) {
		var job = this.undo.isLong(id, by) ? this.undo.begin(id, by) : Optional.<UUID>empty();
		var undone = job.isPresent() ? List.<Undo.Undone>of() : this.undo.undo(id, by);
		if (job.isEmpty() && undone.isEmpty()) {
			throw Refusal.conflict("worklist.refused.undo");
		}
		return new Undoing(job.orElse(null), undone);
	}

	public Optional<BulkJob> job(UUID id, Person by) {
		return this.jobs.find(id, by);
	}

	private static void check(Act act) {
		if (act.action() == null || !ACTIONS.contains(act.action())) {
			throw Refusal.badRequest("worklist.refused.bulk", MOST);
		}
	}

	Result one(Act act, String id, Person by) {
		if (GIVING.contains(act.action()) && isGuarded(id, by)) {
			return result(id, new Outcome.Guarded());
		}
		return result(id, switch (act.action()) {
			case "claim" -> this.tasks.claim(id, by);
			case "release" -> this.tasks.release(id, by);
			case "assign" -> this.tasks.assign(id, act.assignee(), by);
			case "followUp" -> this.tasks.followUp(id, act.followUp(), by);
			default -> this.completing.confirm(id, by);
		});
	}

	private boolean isGuarded(String id, Person by) {
		return this.items.find(id, by, Locale.ROOT).filter(WorkItem::protectionOrder).isPresent();
	}

	private Result result(String id, Outcome outcome) {
		if (outcome instanceof Outcome.Done || outcome instanceof Outcome.DoneBefore) {
			return new Result(id, 200, null, List.of());
		}
		var refusal = this.refusals.of(outcome);
		return new Result(id, refusal.status().value(),
				this.texts.getMessage(refusal.textKey(), refusal.args(), LocaleContextHolder.getLocale()),
				refusal.faults());
	}

	/**
	 * What to do.
	 *
	 * @param action claim, release, assign, followUp or confirm
	 * @param ids the tasks, or {@code null} for all of the filter
	 * @param followUp the day for {@code followUp}, {@code null} to take it away
	 * @param count how many the filter had when it was looked at, at most a thousand;
	 * where it has others now, nothing is done
	 */
	public record Act(String action, List<String> ids, String assignee, LocalDate followUp, WorkQuery filter,
			Integer count) {
	}

	/**
	 * What came of taking back.
	 *
	 * @param job the job that does it, or {@code null} where it is done
	 * @param undone for each task whether it is as before
	 */
	record Undoing(UUID job, List<Undo.Undone> undone) {
	}

	/**
	 * What came of each.
	 *
	 * @param undo what takes back what was done, or {@code null} where it cannot be
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Results(List<Result> results, UUID undo) {
	}

	/**
	 * What came of one.
	 *
	 * @param status 200, or the status the act alone would have answered
	 */
	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	public record Result(String id, int status, String detail, List<Refusal.FieldFault> errors) {

		public boolean isDone() {
			return this.status == 200;
		}

	}

}
