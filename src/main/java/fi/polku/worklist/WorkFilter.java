package fi.polku.worklist;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which tasks a list shows; a part that is {@code null} filters nothing.
 *
 * @param assignee {@code me}, {@code none}, {@code meOrNone} or a user name
 * @param group one of the reader's own candidate groups
 * @param due {@code overdue}, {@code today} or {@code week}: due within it, not yet
 * overdue; or {@code none}: without a deadline
 * @param dueFrom the first day on which it may be due, ISO
 * @param dueTo the last day on which it may be due, ISO
 * @param waits {@code us} or {@code others}
 * @param questions {@code toMe}, {@code fromMe} or {@code any}: a colleague was asked
 * about it and has not answered
 * @param aside {@code no}: without those set aside until a later follow-up day, unless
 * they are overdue; {@code only}: just those
 * @param unread only those the reader has not opened
 * @param text words of the client's name, or a case number
 * @param sort what it is ordered by, see {@link Order}
 * @param after the {@code next} of the page before
 */
public record WorkFilter(String assignee, String group, String step, String programme, String segment, String area,
		String team, String due, String dueFrom, String dueTo, String waits, String questions, String aside,
		boolean unread, String text, String sort, int limit, String after) {

	public static final int MOST = 200;

	/** The parts that may stand in an address. */
	static final List<String> PARTS = List.of("assignee", "group", "step", "programme", "segment", "area", "team",
			"due", "dueFrom", "dueTo", "waits", "questions", "aside", "unread", "sort");

	public static final WorkFilter ALL = of(Map.of());

	public WorkFilter {
		sort = sorted(sort);
		limit = (limit < 1) ? 50 : Math.min(limit, MOST);
		assignee = blankToNull(assignee);
		group = blankToNull(group);
		step = blankToNull(step);
		programme = blankToNull(programme);
		segment = blankToNull(segment);
		area = blankToNull(area);
		team = blankToNull(team);
		due = blankToNull(due);
		dueFrom = blankToNull(dueFrom);
		dueTo = blankToNull(dueTo);
		waits = blankToNull(waits);
		questions = blankToNull(questions);
		aside = blankToNull(aside);
		text = blankToNull(text);
		after = blankToNull(after);
	}

	/** A filter by its parts as they stand in an address. */
	static WorkFilter of(Map<String, String> parts) {
		return new WorkFilter(parts.get("assignee"), parts.get("group"), parts.get("step"), parts.get("programme"),
				parts.get("segment"), parts.get("area"), parts.get("team"), parts.get("due"), parts.get("dueFrom"),
				parts.get("dueTo"), parts.get("waits"), parts.get("questions"), parts.get("aside"),
				"true".equals(parts.get("unread")), null, parts.get("sort"), 0, null);
	}

	/** As it stands in an address: neither the page nor what is searched for. */
	Map<String, String> parts() {
		var parts = new LinkedHashMap<String, String>();
		parts.put("assignee", this.assignee);
		parts.put("group", this.group);
		parts.put("step", this.step);
		parts.put("programme", this.programme);
		parts.put("segment", this.segment);
		parts.put("area", this.area);
		parts.put("team", this.team);
		parts.put("due", this.due);
		parts.put("dueFrom", this.dueFrom);
		parts.put("dueTo", this.dueTo);
		parts.put("waits", this.waits);
		parts.put("questions", this.questions);
		parts.put("aside", this.aside);
		parts.put("unread", this.unread ? "true" : null);
		parts.put("sort", "due".equals(this.sort) ? null : this.sort);
		parts.values().removeIf((value) -> value == null);
		return parts;
	}

	public WorkFilter withText(String words) {
		return new WorkFilter(this.assignee, this.group, this.step, this.programme, this.segment, this.area, this.team,
				this.due, this.dueFrom, this.dueTo, this.waits, this.questions, this.aside, this.unread, words,
				this.sort, this.limit, this.after);
	}

	WorkFilter withPage(int rows, String place) {
		return new WorkFilter(this.assignee, this.group, this.step, this.programme, this.segment, this.area, this.team,
				this.due, this.dueFrom, this.dueTo, this.waits, this.questions, this.aside, this.unread, this.text,
				this.sort, rows, place);
	}

	/** A form sends an empty text where it orders by nothing more. */
	private static String sorted(String sort) {
		var keys = (sort != null)
				? Arrays.stream(sort.split(",")).map(String::strip).filter((key) -> !key.isEmpty()).toList()
				: List.<String>of();
		return keys.isEmpty() ? "due" : String.join(",", keys);
	}

	private static String blankToNull(String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}
}
