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
 * @param promiseFrom variable with the day that a promise counts from, or {@code null}:
 * from the task's start
 */
record DeadlineRuleOfTask(String rule, String from, String onlyIf, String promiseFrom) {

	private static final Map<String, DeadlineRuleOfTask> USUAL = Map.of("initialInterview",
			new DeadlineRuleOfTask("initialInterview", "searchBegan", "lawDeadlineApplies", null), "jointPlan",
			new DeadlineRuleOfTask("jointPlan", "assessmentStarted", null, null), "reviewJointPlan",
			new DeadlineRuleOfTask("reviewJointPlan", "jointPlanDay", null, null));

	/** The rule, or {@code null} where the task has none. */
	static DeadlineRuleOfTask of(Map<String, String> properties) {
		var rule = properties.get("polku:deadline");
		if (rule == null) {
			return null;
		}
		var usual = USUAL.getOrDefault(rule, new DeadlineRuleOfTask(rule, null, null, null));
		var from = variable(properties, "polku:deadlineFrom");
		return new DeadlineRuleOfTask(rule, (from != null) ? from : usual.from(),
				(from != null) ? null : usual.onlyIf(), variable(properties, "polku:promiseFrom"));
	}

	private static String variable(Map<String, String> properties, String name) {
		var value = properties.get(name);
		return (value != null) ? value.replaceFirst("^variable:", "") : null;
	}
}
