package fi.polku.insight.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import fi.polku.insight.CaseFilter;

/**
 * An address with its filter, from which the others of a page are made: each figure is a
 * link, and so is what stands behind it.
 *
 * @param parameters by name, in the order of the address
 */
public record InsightQuery(String path, Map<String, List<String>> parameters) {

	/** Pages whose days are a window, not those on which a case may have begun. */
	private static final Set<String> OF_WINDOW = Set.of("/insight", "/insight/flow");

	public static InsightQuery of(String path, CaseFilter filter) {
		return new InsightQuery(path, filter.chosen());
	}

	/** Whether from and to are a window that cases were open in. */
	public boolean isOfWindow() {
		return OF_WINDOW.contains(this.path);
	}

	/** Another page of the same cases; what only this page knows stays behind. */
	public InsightQuery at(String otherPath) {
		var kept = new LinkedHashMap<>(this.parameters);
		kept.keySet().retainAll(CaseFilter.NAMES);
		return new InsightQuery(otherPath, kept);
	}

	/** The same with one thing more, or chosen otherwise. */
	public InsightQuery with(String name, Object... values) {
		var changed = new LinkedHashMap<>(this.parameters);
		changed.put(name, Arrays.stream(values).map(String::valueOf).toList());
		return new InsightQuery(this.path, changed);
	}

	InsightQuery and(Map<String, List<String>> more) {
		var all = new LinkedHashMap<>(this.parameters);
		all.putAll(more);
		return new InsightQuery(this.path, all);
	}

	/** What only this page knows, for the hidden fields of its form. */
	public Map<String, List<String>> ownParameters() {
		var own = new LinkedHashMap<>(this.parameters);
		own.keySet().removeAll(CaseFilter.NAMES);
		return own;
	}

	public InsightQuery without(String... names) {
		var changed = new LinkedHashMap<>(this.parameters);
		changed.keySet().removeAll(List.of(names));
		return new InsightQuery(this.path, changed);
	}

	/** The list of the cases. */
	public InsightQuery cases() {
		return at("/insight/cases");
	}

	/** The list of the cases whose runs of steps are counted. */
	public InsightQuery casesOfSteps() {
		var cases = cases();
		return this.parameters.containsKey("period") ? cases.with("counted", "steps") : cases;
	}

	/** A table of this page as CSV. */
	public InsightQuery csv(String table) {
		return with("format", "csv").with("table", table);
	}

	/** The address as it stands in a link. */
	public String href() {
		var query = this.parameters.entrySet()
			.stream()
			.flatMap((one) -> one.getValue().stream().map((value) -> one.getKey() + "=" + encoded(value)))
			.collect(Collectors.joining("&"));
		return query.isEmpty() ? this.path : this.path + "?" + query;
	}

	private static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

}
