package fi.polku.worklist;

import java.util.Map;

/**
 * How much work waits for a person: own tasks, questions between the person and
 * colleagues, and the unclaimed tasks that are new.
 */
public record WorkCounts(int overdue, int today, int week, int waitingForOthers, int questions, int unread) {

	/** What is counted, by name. */
	static final Map<String, Map<String, String>> FILTERS = Map.of("overdue",
			Map.of("assignee", "me", "due", "overdue"), "today", Map.of("assignee", "me", "due", "today"), "week",
			Map.of("assignee", "me", "due", "week"), "waitingForOthers", Map.of("assignee", "me", "waits", "others"),
			"questions", Map.of("questions", "any"), "unread", Map.of("assignee", "meOrNone", "unread", "true"));

	static WorkCounts of(Map<String, Integer> counts) {
		return new WorkCounts(counts.get("overdue"), counts.get("today"), counts.get("week"),
				counts.get("waitingForOthers"), counts.get("questions"), counts.get("unread"));
	}

}
