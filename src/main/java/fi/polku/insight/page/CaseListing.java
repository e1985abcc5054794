package fi.polku.insight.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import fi.polku.insight.FilterDay;
import fi.polku.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Which of the chosen cases, and in what order.
 *
 * @param counted steps, where the days of the filter are those of their runs; else
 * {@code null}
 * @param picked by {@link CasePicker}s, by their names
 * @param over at least so many days long
 * @param under shorter than so many days
 * @param openOn open when that day ended
 * @param sort began or length; the newest or longest first unless it ends in Up
 * @param after where the page begins, or {@code null}
 */
public record CaseListing(String counted, Map<String, List<String>> picked, Double over, Double under, LocalDate openOn,
		LocalDate endedFrom, LocalDate endedTo, String sort, Place after) {

	/** What an address of this page may say beside the filter. */
	static final List<String> NAMES = List.of("counted", "over", "under", "openOn", "endedFrom", "endedTo", "sort");

	/** What {@link CasePicker}s are asked, with the kinds of the steps they look at. */
	static final List<String> PICKED = List.of("way", "handover", "teams", "again", "kind");

	static final List<String> SORTS = List.of("began", "beganUp", "length", "lengthUp");

	/** Where a page begins: behind this case. */
	public record Place(String value, String caseId) {

		static Place of(String text) {
			int gap = text.indexOf('~');
			if (gap < 1 || !text.substring(0, gap).matches("-?[\\d.E+-]{1,30}")) {
				throw Refusal.badRequest("web.problem.value", "after");
			}
			return new Place(text.substring(0, gap), text.substring(gap + 1));
		}

		@Override
		public String toString() {
			return this.value + "~" + this.caseId;
		}

	}

	static CaseListing of(HttpServletRequest request) {
		var sort = read("sort", request, Function.identity());
		if (sort != null && !SORTS.contains(sort)) {
			throw Refusal.badRequest("insight.filter.choice", "sort", sort, String.join(", ", SORTS));
		}
		var counted = read("counted", request, Function.identity());
		if (counted != null && !"steps".equals(counted)) {
			throw Refusal.badRequest("insight.filter.choice", "counted", counted, "steps");
		}
		return new CaseListing(counted, picked(request), read("over", request, CaseListing::number),
				read("under", request, CaseListing::number), day("openOn", request), day("endedFrom", request),
				day("endedTo", request), (sort != null) ? sort : "began", read("after", request, Place::of));
	}

	private static Map<String, List<String>> picked(HttpServletRequest request) {
		var picked = new LinkedHashMap<String, List<String>>();
		for (var name : PICKED) {
			var values = request.getParameterValues(name);
			if (values != null && Arrays.stream(values).noneMatch(String::isBlank)) {
				picked.put(name, List.of(values));
			}
		}
		return picked;
	}

	/** What it says, as it stands in an address. */
	Map<String, List<String>> chosen() {
		var chosen = new LinkedHashMap<String, List<String>>();
		var values = new Object[] { this.counted, this.over, this.under, this.openOn, this.endedFrom, this.endedTo,
				"began".equals(this.sort) ? null : this.sort };
		for (int i = 0; i < values.length; i++) {
			if (values[i] != null) {
				chosen.put(NAMES.get(i), List.of(values[i].toString().replaceAll("\\.0$", "")));
			}
		}
		chosen.putAll(this.picked);
		return chosen;
	}

	boolean isByLength() {
		return this.sort.startsWith("length");
	}

	boolean isUpwards() {
		return this.sort.endsWith("Up");
	}

	private static Double number(String text) {
		double number = Double.parseDouble(text);
		if (!Double.isFinite(number)) {
			throw new NumberFormatException(text);
		}
		return number;
	}

	private static LocalDate day(String name, HttpServletRequest request) {
		return read(name, request, (text) -> FilterDay.read(name, text));
	}

	private static <T> T read(String name, HttpServletRequest request, Function<String, T> reader) {
		var text = request.getParameter(name);
		try {
			return (text == null || text.isBlank()) ? null : reader.apply(text.strip());
		}
		catch (NumberFormatException ex) {
			throw Refusal.badRequest("web.problem.value", name);
		}
	}

}
