package fi.polku.worklist;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fi.polku.calendar.Helsinki;
import fi.polku.security.Person;

/** A filter as SQL. */
final class FilterConditions {

	/** As it stands in the indexes. */
	private static final String DUE = Sort.DUE.sql();

	private static final int MOST_WORDS = 6;

	private final List<String> parts = new ArrayList<>();

	private final Map<String, Object> values = new HashMap<>();

	private FilterConditions() {
	}

	/**
	 * The condition of the filter, without its page.
	 * @param named the condition under which a client may be found by name or place
	 * @throws IllegalArgumentException where the filter says what there is not
	 */
	static Condition of(WorkFilter filter, Person reader, String named, Clock clock) {
		var it = new FilterConditions();
		it.assignee(filter.assignee(), reader.represents().isEmpty() ? "= :me" : "= any(:hands::text[])");
		it.equal("step", filter.step());
		it.equal("programme", filter.programme());
		it.placed("segment", filter.segment(), named);
		it.placed("area_id", filter.area(), named);
		it.placed("team_id", filter.team(), named);
		if (filter.group() != null) {
			it.parts.add(":group = any(w.groups)");
			it.values.put("group", filter.group());
		}
		it.due(filter.due(), clock);
		it.between(filter.dueFrom(), filter.dueTo());
		it.waits(filter.waits());
		it.questions(filter.questions());
		it.aside(filter.aside(), clock);
		it.text(filter.text(), named);
		if (filter.unread()) {
			it.parts.add("not exists (select from work_item_read r where r.task_id = w.task_id and r.username = :me)");
		}
		return new Condition(it.parts.isEmpty() ? "true" : String.join("\n and ", it.parts), it.values);
	}

	/** Mine are also the tasks of those whose deputy the reader is. */
	private void assignee(String assignee, String mine) {
		if ("me".equals(assignee)) {
			this.parts.add("w.assignee " + mine);
		}
		else if ("meOrNone".equals(assignee)) {
			this.parts.add("(w.assignee " + mine + " or w.assignee is null)");
		}
		else if ("none".equals(assignee)) {
			this.parts.add("w.assignee is null");
		}
		else {
			equal("assignee", assignee);
		}
	}

	private void equal(String column, String value) {
		if (value != null) {
			this.parts.add("w." + column + " = :" + column);
			this.values.put(column, value);
		}
	}

	/** What is hidden of somebody is not found out by asking for each value in turn. */
	private void placed(String column, String value, String named) {
		if (value != null) {
			equal(column, value);
			this.parts.add(named);
		}
	}

	private void due(String due, Clock clock) {
		if (due == null) {
			return;
		}
		if ("none".equals(due)) {
			this.parts.add("w.due_at is null");
			return;
		}
		this.values.put("now", Timestamp.from(clock.instant()));
		if ("overdue".equals(due)) {
			this.parts.add(DUE + " <= :now");
			return;
		}
		var today = Helsinki.today(clock);
		var last = switch (due) {
			case "today" -> today;
			case "week" -> today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
			default -> throw new FilterFault("due", "overdue, today, week, none");
		};
		this.parts.add(DUE + " > :now and " + DUE + " <= :" + due);
		this.values.put(due, Timestamp.from(Helsinki.endOfDay(last)));
	}

	/**
	 * The days on which it is due, both included; what has no deadline is due on none.
	 */
	private void between(String from, String to) {
		if (from != null) {
			this.parts.add(DUE + " > :dueFrom and w.due_at is not null");
			this.values.put("dueFrom", Timestamp.from(Helsinki.startOfDay(day("dueFrom", from))));
		}
		if (to != null) {
			this.parts.add(DUE + " <= :dueTo");
			this.values.put("dueTo", Timestamp.from(Helsinki.endOfDay(day("dueTo", to))));
		}
	}

	private static LocalDate day(String part, String iso) {
		if (!iso.matches("[12]\\d{3}-\\d{2}-\\d{2}")) {
			throw new FilterFault(part, "2026-11-03");
		}
		try {
			return LocalDate.parse(iso);
		}
		catch (DateTimeException ex) {
			throw new FilterFault(part, "2026-11-03");
		}
	}

	private void waits(String waits) {
		if (waits != null && !waits.matches("us|others")) {
			throw new FilterFault("waits", "us, others");
		}
		if (waits != null) {
			this.parts.add("others".equals(waits) ? "w.waits_for <> 'us'" : "w.waits_for = 'us'");
		}
	}

	private void questions(String questions) {
		if (questions != null) {
			this.parts.add("""
					exists (select from task_question q
					         where q.task_id = w.task_id and q.answered_at is null and q.withdrawn_at is null and %s)
					""".formatted(switch (questions) {
				case "toMe" -> "q.asked_to = :me";
				case "fromMe" -> "q.asked_by = :me";
				case "any" -> "(q.asked_to = :me or q.asked_by = :me)";
				default -> throw new FilterFault("questions", "toMe, fromMe, any");
			}));
		}
	}

	/** What has become overdue is never hidden. */
	private void aside(String aside, Clock clock) {
		if (aside != null) {
			if (!aside.matches("no|only")) {
				throw new FilterFault("aside", "no, only");
			}
			this.values.put("now", Timestamp.from(clock.instant()));
			this.parts.add("(coalesce(w.follow_up_at > :now, false) and " + DUE + " > :now) is "
					+ ("only".equals(aside) ? "true" : "false"));
		}
	}

	private void text(String text, String named) {
		if (text == null) {
			return;
		}
		if (text.matches("\\d{4}-\\d{1,9}")) {
			this.parts.add("w.case_number = :caseNumber");
			this.values.put("caseNumber", text);
			return;
		}
		int number = 0;
		for (var word : text.split("[\\s,]+", MOST_WORDS)) {
			this.parts.add("w.client_name ilike :word" + number);
			this.values.put("word" + number, "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%");
			number++;
		}
		this.parts.add(named);
	}

}
