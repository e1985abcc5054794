package fi.polku.worklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.polku.security.Person;
import fi.polku.web.Tab;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of the list: tabs, filters that can be removed one by one, the next page. */
@Component
class ListLinks {

	private final WorkItems items;

	private final WorkText words;

	private final MessageSource texts;

	ListLinks(WorkItems items, WorkText words, MessageSource texts) {
		this.items = items;
		this.words = words;
		this.texts = texts;
	}

	/** Only an address of the list itself. */
	static String safe(String back) {
		return back.matches("/tasks(\\?[A-Za-z0-9=&%._~+*-]*)?") ? back : "/tasks";
	}

	String to(WorkFilter filter, String after) {
		return to(parts(filter), after);
	}

	List<Tab> tabs(WorkFilter filter, Person reader) {
		var tabs = new ArrayList<Tab>();
		var counts = this.items.tabCounts(reader);
		tab(tabs, "mine", Map.of("assignee", "me"), filter, counts);
		tab(tabs, "free", Map.of("assignee", "none"), filter, counts);
		tab(tabs, "overdue", Map.of("due", "overdue"), filter, counts);
		tab(tabs, "waiting", Map.of("assignee", "me", "waits", "others"), filter, counts);
		tab(tabs, "all", Map.of(), filter, counts);
		return tabs;
	}

	/** The filters in force, each with the address of the list without it. */
	List<Chip> chips(WorkFilter filter) {
		var parts = parts(filter);
		return parts.entrySet().stream().filter((part) -> !"sort".equals(part.getKey())).map((part) -> {
			var others = new LinkedHashMap<>(parts);
			others.remove(part.getKey());
			return new Chip(words(part.getKey(), part.getValue()), to(others, null));
		}).toList();
	}

	private void tab(List<Tab> tabs, String key, Map<String, String> parts, WorkFilter filter,
			Map<String, Integer> counts) {
		var now = parts(filter);
		now.remove("sort");
		tabs.add(new Tab(text("worklist.list.tab." + key), to(new LinkedHashMap<>(parts), null),
				counts.get(key).longValue(), now.equals(parts) && filter.text() == null));
	}

	private String words(String part, String value) {
		return switch (part) {
			case "assignee" -> "me".equals(value) ? text("worklist.list.tab.mine")
					: "none".equals(value) ? text("worklist.list.tab.free")
							: "meOrNone".equals(value) ? text("worklist.list.mineOrFree") : value;
			case "group", "due", "waits" -> text("worklist." + part + "." + value);
			case "programme" -> this.words.programme(value);
			case "segment" -> this.words.segment(value);
			case "step" -> this.items.stepName(value, LocaleContextHolder.getLocale()).orElse(value);
			case "unread" -> text("worklist.day.unread");
			default -> value;
		};
	}

	static Map<String, String> parts(WorkFilter filter) {
		var parts = new LinkedHashMap<String, String>();
		parts.put("assignee", filter.assignee());
		parts.put("group", filter.group());
		parts.put("step", filter.step());
		parts.put("programme", filter.programme());
		parts.put("segment", filter.segment());
		parts.put("area", filter.area());
		parts.put("due", filter.due());
		parts.put("waits", filter.waits());
		parts.put("unread", filter.unread() ? "true" : null);
		parts.put("sort", "due".equals(filter.sort()) ? null : filter.sort());
		parts.values().removeIf((value) -> value == null);
		return parts;
	}

	private static String to(Map<String, String> parts, String after) {
		var address = UriComponentsBuilder.fromPath("/tasks");
		parts.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
		var values = new LinkedHashMap<String, Object>(parts);
		if (after != null) {
			address.queryParam("after", "{after}");
			values.put("after", after);
		}
		return address.encode().buildAndExpand(values).toUriString();
	}

	private String text(String key) {
		return this.texts.getMessage(key, null, LocaleContextHolder.getLocale());
	}

	/** A filter in force. */
	record Chip(String words, String without) {
	}

}
