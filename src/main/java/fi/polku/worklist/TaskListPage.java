package fi.polku.worklist;

import java.time.Clock;
import java.util.Locale;

import fi.polku.security.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The task list. Filters stand in the address; a name that is searched for is kept in the
 * session.
 */
@Controller
class TaskListPage {

	private final WorkItems items;

	private final ListPlaces places;

	private final ListLinks links;

	private final ListTabs tabs;

	private final FilterChoices choices;

	private final CurrentUser user;

	private final Clock clock;

	TaskListPage(WorkItems items, ListPlaces places, ListLinks links, ListTabs tabs, FilterChoices choices,
			CurrentUser user, Clock clock) {
		this.items = items;
		this.places = places;
		this.links = links;
		this.tabs = tabs;
		this.choices = choices;
		this.user = user;
		this.clock = clock;
	}

	/** In one transaction: what it asks is short, the way to the database is not. */
	@GetMapping("/tasks")
	@Transactional
	String show(WorkQuery query, HttpServletRequest request, Model model, HttpSession session, Locale locale) {
		var person = this.user.get();
		var place = this.places.of(query, request, person);
		var filter = place.filter();
		this.places.opened(place, session);
		try {
			var at = this.clock.instant();
			var page = this.items.list(filter, person, locale);
			model.addAttribute("live", this.links.live(place, ShownPage.keep(page, at, session)));
			model.addAttribute("page", page);
			model.addAttribute("next", (page.next() != null) ? this.links.to(place, page.next()) : null);
		}
		catch (IllegalArgumentException ex) {
			throw FilterFault.told(ex);
		}
		var here = this.links.to(place, filter.after());
		WayBack.remember(here, session);
		model.addAttribute("here", here);
		model.addAttribute("first", (filter.after() != null) ? this.links.to(place, null) : null);
		model.addAttribute("tabs", this.tabs.of(place, person));
		model.addAttribute("choices", this.choices.of(person, locale));
		describe(place, model);
		return "worklist/tasks";
	}

	private void describe(ListPlace place, Model model) {
		model.addAttribute("place", place);
		model.addAttribute("filter", place.filter());
		model.addAttribute("sorts", place.filter().sort().split(","));
		model.addAttribute("chips", this.links.chips(place));
		model.addAttribute("heads", this.links.heads(place));
		model.addAttribute("parts", place.address());
		model.addAttribute("tabsHere", this.links.tabs(place));
		model.addAttribute("begin", this.links.to(place, null));
		model.addAttribute("edited", this.links.edited(place));
		model.addAttribute("allColumns", Column.ALL);
		model.addAttribute("scopes", ViewForm.scopes(this.user.get()));
	}

	@PostMapping("/tasks/search")
	String search(@RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "/tasks") String back,
			HttpServletRequest request, HttpSession session) {
		this.places.search(text, this.places.of(WorkQuery.NONE, request, this.user.get()), session);
		return "redirect:" + ListLinks.safe(back);
	}

}
