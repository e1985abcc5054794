package fi.polku.worklist;

import java.util.Map;

/**
 * The deadline of a task as its model says it.
 *
 * @param rule key in {@code deadlines.dmn}
 * @param from variable with the day that the law counts from ({@code polku:deadlineFrom},
 * or the usual one of the rule); {@code null} for a promise, counted from the task's
 * start
 * @param onlyIf flag without which the law does not rule the client, or {@code null}
 */
record DeadlineRuleOfTask(String rule, String from, String onlyIf) {

	private static final Map<String, DeadlineRuleOfTask> USUAL = Map.of("initialInterview",
			new DeadlineRuleOfTask("initialInterview", "searchBegan", "lawDeadlineApplies"), "jobSearchDiscussion",
			new DeadlineRuleOfTask("jobSearchDiscussion", "discussionDay", null), "jointPlan",
			new DeadlineRuleOfTask("jointPlan", "assessmentStarted", null), "reviewJointPlan",
			new DeadlineRuleOfTask("reviewJointPlan", "jointPlanDay", null));

	/** The rule, or {@code null} where the task has none. */
	static DeadlineRuleOfTask of(Map<String, String> properties) {
		var rule = properties.get("polku:deadline");
		if (rule == null) {
			return null;
		}
		var from = properties.get("polku:deadlineFrom");
		return (from != null) ? new DeadlineRuleOfTask(rule, from.replaceFirst("^variable:", ""), null)
				: USUAL.getOrDefault(rule, new DeadlineRuleOfTask(rule, null, null));
	}
}
