package fi.polku.insight.cycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.columns.Kind;
import fi.polku.insight.page.InsightQuery;
import fi.polku.insight.paths.KindsAsked;

/**
 * A way to look at the page.
 *
 * @param key its name is a text by this key
 */
public record Choice(String key, String href, boolean current) {

	/** No groups, or one of them. */
	static List<Choice> groups(By chosen, CaseFilter filter, InsightQuery query) {
		var all = new ArrayList<Choice>();
		all.add(new Choice("insight.cycle.by.none", query.without("by").href(), chosen == null));
		Arrays.stream(By.values())
			.filter((by) -> filter.log() == null || by == By.MONTH)
			.map((by) -> new Choice(by.key(filter), query.with("by", by.code()).href(), by == chosen))
			.forEach(all::add);
		return all;
	}

	/** All steps, or those of a kind. */
	static List<Choice> kinds(List<String> chosen, InsightQuery query) {
		var all = new ArrayList<Choice>();
		all.add(new Choice("insight.cycle.kind.all", query.without("kind").href(), chosen == null || chosen.isEmpty()));
		KindsAsked.codes(List.of(Kind.HUMAN, Kind.WAIT, Kind.AUTOMATIC))
			.forEach((kind) -> all.add(new Choice("insight.cycle.kind." + kind, query.with("kind", kind).href(),
					List.of(kind).equals(chosen))));
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
