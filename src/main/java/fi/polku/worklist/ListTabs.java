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

/** The tabs of the list with their counts: those everybody has, and one's own pins. */
@Component
class ListTabs {

	/** The tabs that everybody has, each with its filter. */
	static final Map<String, Map<String, String>> USUAL = usual();

	private static final int MOST_PINNED = 12;

	private final WorkTotals totals;

	private final SavedViews views;

	private final MessageSource texts;

	ListTabs(WorkTotals totals, SavedViews views, MessageSource texts) {
		this.totals = totals;
		this.views = views;
		this.texts = texts;
	}

	List<Tab> of(ListPlace place, Person reader) {
		var tabs = new ArrayList<Tab>();
		var counts = this.totals.ofTabs(reader);
		USUAL.forEach((key, parts) -> tabs.add(tab(key, parts, counts.get(key), place)));
		this.views.seenBy(reader)
			.stream()
			.filter(SavedView::pinned)
			.limit(MOST_PINNED)
			.forEach((view) -> tabs.add(tab(view.name(), "/tasks?view=" + view.id(), count(view, reader),
					place.isAsSaved() && place.view().id().equals(view.id()))));
		return tabs;
	}

	private Integer count(SavedView view, Person reader) {
		try {
			return this.totals.ofTab(view.filter(), reader);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private Tab tab(String key, Map<String, String> parts, int counted, ListPlace place) {
		var now = place.filter().parts();
		now.remove("sort");
		var current = place.view() == null && now.equals(parts) && place.filter().text() == null;
		return tab(this.texts.getMessage("worklist.list.tab." + key, null, LocaleContextHolder.getLocale()),
				ListLinks.to(parts), counted, current);
	}

	private static Tab tab(String label, String href, Integer counted, boolean current) {
		boolean more = counted != null && counted > WorkTotals.COUNTED_IN_TAB;
		return new Tab(label, href, (counted != null) ? Long.valueOf(more ? counted - 1 : counted) : null, more,
				current);
	}

	private static Map<String, Map<String, String>> usual() {
		var tabs = new LinkedHashMap<String, Map<String, String>>();
		tabs.put("mine", Map.of("assignee", "me", "aside", "no"));
		tabs.put("free", Map.of("assignee", "none"));
		tabs.put("overdue", Map.of("due", "overdue"));
		tabs.put("waiting", Map.of("assignee", "me", "waits", "others"));
		tabs.put("aside", Map.of("assignee", "me", "aside", "only"));
		tabs.put("all", Map.of());
		return tabs;
	}

}
