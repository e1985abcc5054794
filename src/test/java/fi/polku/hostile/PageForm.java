package fi.polku.hostile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;

/**
 * A form of a page that is sent by POST.
 *
 * @param fixed what is sent as it stands: hidden fields, choices, boxes, the button
 * @param written the fields that one writes in, with their types
 */
record PageForm(String action, Map<String, String> fixed, Map<String, String> written) {

	private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);

	private static final Pattern FIELD = Pattern.compile("<(input|textarea|select|button)\\b([^>]*)>", Pattern.DOTALL);

	private static final Pattern OPTION = Pattern.compile("<option\\b[^>]*value=\"([^\"]+)\"");

	private static final Pattern LINK = Pattern.compile("<(?:a|iframe)\\b[^>]*?(?:href|src)=\"(/[^\"#]*)");

	private static final List<String> AS_IT_STANDS = List.of("hidden", "checkbox", "radio", "submit", "file", "button",
			"reset");

	/** What fields that take no text are told, or not any text. */
	private static final Map<String, String> GOOD = Map.of("date", "2027-01-04", "time", "10:00", "datetime-local",
			"2027-01-04T10:00", "month", "2027-01", "number", "1", "email", "merkki@example.fi", "tel", "040 1234567",
			"password", "polku-demo");

	static List<PageForm> of(String page, String path) {
		return FORM.matcher(page)
			.results()
			.filter((form) -> "post".equalsIgnoreCase(attribute(form.group(1), "method")))
			.map((form) -> of(form, path))
			.filter((form) -> !form.written().isEmpty() || !form.fixed().isEmpty())
			.toList();
	}

	private static PageForm of(MatchResult form, String path) {
		var fixed = new LinkedHashMap<String, String>();
		var written = new LinkedHashMap<String, String>();
		FIELD.matcher(form.group(2)).results().forEach((field) -> {
			var name = attribute(field.group(2), "name");
			var type = attribute(field.group(2), "type");
			if (name.isEmpty() || "_csrf".equals(name)) {
				return;
			}
			if ("select".equals(field.group(1))) {
				var option = OPTION.matcher(form.group(2)).region(field.end(), form.group(2).length());
				fixed.put(name, option.find() ? HtmlUtils.htmlUnescape(option.group(1)) : "");
			}
			else if ("button".equals(field.group(1)) || AS_IT_STANDS.contains(type)) {
				fixed.putIfAbsent(name, attribute(field.group(2), "value"));
			}
			else {
				written.put(name, type);
			}
		});
		var action = attribute(form.group(1), "action");
		return new PageForm(action.isEmpty() ? path : action, fixed, written);
	}

	/** All fields that one writes in say the same, whatever they ask for. */
	Map<String, String> odd(String value) {
		var all = new LinkedHashMap<>(this.fixed);
		this.written.keySet().forEach((name) -> all.put(name, value));
		return all;
	}

	/** What nobody writes in says it, as no page would. */
	Map<String, String> bent(String value) {
		var all = new LinkedHashMap<>(marked(value));
		this.fixed.keySet().forEach((name) -> all.put(name, value));
		return all;
	}

	/** Text where text is asked for, else what is asked for. */
	Map<String, String> marked(String text) {
		var all = new LinkedHashMap<>(this.fixed);
		this.written.forEach((name, type) -> all.put(name, GOOD.getOrDefault(type, text)));
		return all;
	}

	static List<String> links(String page) {
		return LINK.matcher(page).results().map((link) -> HtmlUtils.htmlUnescape(link.group(1))).distinct().toList();
	}

	/**
	 * The address without what is different from one thing to the next, and the names of
	 * what is asked.
	 */
	static String kind(String path) {
		var parts = path.split("\\?", 2);
		return pattern(path) + ((parts.length < 2) ? ""
				: List.of(parts[1].split("&"))
					.stream()
					.map((one) -> one.split("=")[0])
					.sorted()
					.collect(Collectors.joining("&")));
	}

	/** The same without what is asked. */
	static String pattern(String path) {
		return List.of(path.split("\\?", 2)[0].split("/"))
			.stream()
			.map((part) -> part.matches(".*\\d.*") ? "*" : part)
			.collect(Collectors.joining("/"))
			.replaceAll("(/(?:models|people|definitions|steps|programmes|areas|organisations|teams)/)(?!new$)[^/]+",
					"$1*");
	}

	private static String attribute(String tag, String name) {
		var found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(tag);
		return found.find() ? HtmlUtils.htmlUnescape(found.group(1)) : "";
	}

}
