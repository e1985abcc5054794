package fi.polku.worklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Addresses of the list: filters that can be removed one by one, orders, the next page.
 */
@Component
class ListLinks {

	private final FilterWords words;

	ListLinks(FilterWords words) {
		this.words = words;
	}

	/** Only an address of the list itself. */
	static String safe(String back) {
		return back.matches("/tasks(\\?[A-Za-z0-9=&%._~+*-]*)?") ? back : "/tasks";
	}

	String to(ListPlace place, String after) {
		var address = place.address();
		if (after != null) {
			address.put("after", after);
		}
		return to(address);
	}

	/** Where the list hears of changes, from this page on. */
	String live(ListPlace place, String page) {
		var address = place.address();
		address.put("page", page);
		return to("/tasks/live", address);
	}

	/** The counts of the tabs, seen from here. */
	String tabs(ListPlace place) {
		return to("/tasks/tabs", place.address());
	}

	/** The place with the filter as it is, which may be changed from here on. */
	String edited(ListPlace place) {
		return to(place.address(place.filter().parts()));
	}

	/** The filters in force, each with the address of the list without it. */
	List<Chip> chips(ListPlace place) {
		var parts = place.filter().parts();
		return parts.entrySet().stream().filter((part) -> !"sort".equals(part.getKey())).map((part) -> {
			var others = new LinkedHashMap<>(parts);
			others.remove(part.getKey());
			return new Chip(this.words.of(part.getKey(), part.getValue()), to(place.address(others)));
		}).toList();
	}

	/** By column: the order that its head gives, and which it has now. */
	Map<String, Head> heads(ListPlace place) {
		var heads = new TreeMap<String, Head>();
		var first = place.filter().sort().split(",")[0].strip();
		for (var column : Column.values()) {
			var sort = column.sort();
			if (sort != null) {
				var state = sort.equals(first) ? "ascending" : ("-" + sort).equals(first) ? "descending" : null;
				var parts = new LinkedHashMap<>(place.filter().parts());
				parts.put("sort", "ascending".equals(state) ? "-" + sort : sort);
				heads.put(column.word(), new Head(to(place.address(parts)), state));
			}
		}
		return heads;
	}

	static String to(Map<String, String> parts) {
		return to("/tasks", parts);
	}

	private static String to(String path, Map<String, String> parts) {
		var address = UriComponentsBuilder.fromPath(path);
		parts.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
		var values = new LinkedHashMap<String, Object>(parts);
		values.values().removeIf(Objects::isNull);
		return address.encode().buildAndExpand(values).toUriString();
	}

	/** A filter in force. */
	record Chip(String words, String without) {
	}

	/**
	 * The head of a column that orders the list.
	 *
	 * @param state ascending or descending, or {@code null} where another comes first
	 */
	record Head(String href, String state) {
	}

}
