package fi.polku.worklist;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The line on which an open list hears what has changed, and its counts anew. */
@Controller
class LivePage {

	private static final Duration LONGEST = Duration.ofMinutes(30);

	private final LiveLists lists;

	private final WatchedItems items;

	private final ListPlaces places;

	private final ListTabs tabs;

	private final CurrentUser user;

	LivePage(LiveLists lists, WatchedItems items, ListPlaces places, ListTabs tabs, CurrentUser user) {
		this.lists = lists;
		this.items = items;
		this.places = places;
		this.tabs = tabs;
		this.user = user;
	}

	/** 204 where too many lines are open already: the browser does not ask again. */
	@GetMapping("/tasks/live")
	ResponseEntity<SseEmitter> live(WorkQuery query, @RequestParam(required = false) String page,
			HttpServletRequest request, HttpSession session) {
		var reader = this.user.get();
		var filter = this.places.of(query, request, reader).filter();
		var line = new SseEmitter(LONGEST.toMillis());
		var list = open(line, reader, session, filter);
		if (list == null) {
			return ResponseEntity.noContent().build();
		}
		list.beat();
		ShownPage.of(page, session).map((shown) -> since(shown, filter, reader)).ifPresent(list::tell);
		return ResponseEntity.ok()
			.contentType(MediaType.TEXT_EVENT_STREAM)
			.cacheControl(CacheControl.noStore())
			.header("X-Accel-Buffering", "no")
			.body(line);
	}

	private LiveList open(SseEmitter line, Person reader, HttpSession session, WorkFilter filter) {
		try {
			return this.lists.open(line, reader, session.getId(), filter).orElse(null);
		}
		catch (IllegalArgumentException ex) {
			throw FilterFault.told(ex);
		}
	}

	@GetMapping("/tasks/tabs")
	String tabs(WorkQuery query, HttpServletRequest request, Model model) {
		var reader = this.user.get();
		model.addAttribute("tabs", this.tabs.of(this.places.of(query, request, reader), reader));
		return "worklist/tabs";
	}

	/** What has happened between the showing of the page and now. */
	private LiveNews since(ShownPage shown, WorkFilter filter, Person reader) {
		var seen = this.items.among(shown.tasks(), filter, reader);
		var open = this.items.open(shown.tasks());
		var done = shown.tasks().stream().filter((id) -> !open.contains(id)).toList();
		var left = shown.tasks().stream().filter((id) -> open.contains(id) && !seen.getOrDefault(id, false)).toList();
		var changed = new ArrayList<>(this.items.changed(shown.tasks(), shown.at()));
		changed.removeAll(left);
		int total = Math.min(WorkTotals.COUNTED, this.items.all(filter, reader).size());
		int more = (total < WorkTotals.COUNTED) ? Math.max(0, total - (shown.total() - done.size() - left.size())) : 0;
		return new LiveNews(more, List.of(), changed, done, left, false);
	}

}
