package fi.polku.insight.cycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import fi.polku.insight.page.InsightQuery;

/**
 * A way to look at the page.
 *
 * @param key its name is a text by this key
 */
public record Choice(String key, String href, boolean current) {

	/** No groups, or one of them. */
	static List<Choice> groups(By chosen, boolean isLog, InsightQuery query) {
		var all = new ArrayList<Choice>();
		all.add(new Choice("insight.cycle.by.none", query.without("by").href(), chosen == null));
		Arrays.stream(By.values())
			.filter((by) -> !isLog || by == By.MONTH)
			.map((by) -> new Choice("insight.cycle.by." + by.code(), query.with("by", by.code()).href(), by == chosen))
			.forEach(all::add);
		return all;
	}

	/** The orders of the steps. */
	static List<Choice> orders(StepOrder chosen, InsightQuery query) {
		return Arrays.stream(StepOrder.values())
			.map((order) -> new Choice("insight.cycle.sort." + order.code(), query.with("sort", order.code()).href(),
					order == chosen))
			.toList();
	}

}
