package fi.polku.worklist;

import java.util.Map;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.impl.util.xml.Element;

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

	static DeadlineRuleOfTask of(Element task) {
		var extensions = task.element("extensionElements");
		var properties = (extensions != null) ? extensions.element("properties") : null;
		if (properties == null) {
			return null;
		}
		var byName = properties.elements("property")
			.stream()
			.filter((property) -> property.attribute("name") != null)
			.collect(Collectors.toMap((property) -> property.attribute("name"),
					(property) -> String.valueOf(property.attribute("value")), (one, other) -> one));
		var rule = byName.get("polku:deadline");
		return (rule != null) ? new DeadlineRuleOfTask(rule, byName.getOrDefault("polku:deadlineFrom", USUAL.get(rule)))
				: null;
	}
}
