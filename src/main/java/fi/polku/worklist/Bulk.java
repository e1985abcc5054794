package fi.polku.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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

	private final Tasks tasks;

	private final Completing completing;

	private final Refusals refusals;

	private final MessageSource texts;

	Bulk(Tasks tasks, Completing completing, Refusals refusals, MessageSource texts) {
		this.tasks = tasks;
		this.completing = completing;
		this.refusals = refusals;
		this.texts = texts;
	}

	/** Does it task by task; a task that refuses does not stop the others. */
	public List<Result> run(Act act, Person by) {
		if (act.ids() == null || act.ids().isEmpty() || act.ids().size() > MOST || act.action() == null) {
			throw Refusal.badRequest("worklist.refused.bulk", MOST);
		}
		var results = new ArrayList<Result>();
		for (var id : act.ids().stream().distinct().toList()) {
			results.add(result(id, one(act, id, by)));
		}
		return results;
	}

	private Outcome one(Act act, String id, Person by) {
		return switch (act.action()) {
			case "claim" -> this.tasks.claim(id, by);
			case "release" -> this.tasks.release(id, by);
			case "assign" -> this.tasks.assign(id, act.assignee(), by);
			case "followUp" -> this.tasks.followUp(id, act.followUp(), by);
			case "confirm" -> this.completing.confirm(id, by);
			default -> throw Refusal.badRequest("worklist.refused.bulk", MOST);
		};
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
	 * @param followUp the day for {@code followUp}, {@code null} to take it away
	 */
	public record Act(String action, List<String> ids, String assignee, LocalDate followUp) {
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
