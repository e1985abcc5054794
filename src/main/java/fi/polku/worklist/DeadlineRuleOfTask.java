package fi.polku.worklist;

import java.util.Map;

/**
 * The deadline of a task as its model says it.
 *
 * @param rule key in {@code deadlines.dmn}
 * @param from where the law's day comes from: {@code case:searchBegan} or
 * {@code variable:<name>} with an ISO day; {@code null} where no law counts
 */
record DeadlineRuleOfTask(String rule, String from) {

	private static final Map<String, String> USUAL = Map.of("initialInterview", "case:searchBegan",
			"jobSearchDiscussion", "case:searchBegan");

	/** The rule, or {@code null} where the task has none. */
	static DeadlineRuleOfTask of(Map<String, String> properties) {
		var rule = properties.get("polku:deadline");
		return (rule != null)
				? new DeadlineRuleOfTask(rule, properties.getOrDefault("polku:deadlineFrom", USUAL.get(rule))) : null;
	}
}
