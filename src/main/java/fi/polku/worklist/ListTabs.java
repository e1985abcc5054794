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

	private static final int MOST_PINNED = 12;

	private final WorkItems items;

	private final SavedViews views;

	private final MessageSource texts;

	ListTabs(WorkItems items, SavedViews views, MessageSource texts) {
		this.items = items;
		this.views = views;
		this.texts = texts;
	}

	List<Tab> of(ListPlace place, Person reader) {
		var tabs = new ArrayList<Tab>();
		tab(tabs, "mine", Map.of("assignee", "me"), place, reader);
		tab(tabs, "free", Map.of("assignee", "none"), place, reader);
		tab(tabs, "overdue", Map.of("due", "overdue"), place, reader);
		tab(tabs, "waiting", Map.of("assignee", "me", "waits", "others"), place, reader);
		tab(tabs, "all", Map.of(), place, reader);
		this.views.seenBy(reader)
			.stream()
			.filter(SavedView::pinned)
			.limit(MOST_PINNED)
			.forEach((view) -> tabs.add(new Tab(view.name(), "/tasks?view=" + view.id(), count(view, reader),
					place.isAsSaved() && place.view().id().equals(view.id()))));
		return tabs;
	}

	private Long count(SavedView view, Person reader) {
		try {
			return (long) this.items.count(view.filter(), reader);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private void tab(List<Tab> tabs, String key, Map<String, String> parts, ListPlace place, Person reader) {
		var now = place.filter().parts();
		now.remove("sort");
		var current = place.view() == null && now.equals(parts) && place.filter().text() == null;
		tabs.add(new Tab(this.texts.getMessage("worklist.list.tab." + key, null, LocaleContextHolder.getLocale()),
				ListLinks.to(new LinkedHashMap<>(parts)), (long) this.items.count(WorkFilter.of(parts), reader),
				current));
	}

}
