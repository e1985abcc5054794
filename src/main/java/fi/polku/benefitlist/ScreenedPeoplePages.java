package fi.polku.benefitlist;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.trail.Trail;
import fi.polku.web.Tab;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The people of a list: gone through, left, not yet assessed. */
@Controller
class ScreenedPeoplePages {

	private static final List<String> VIEWS = List.of("all", "open", "done", "notAssessed", "left");

	private final ListDesk desk;

	private final ListPages lists;

	private final ScreenedPeople people;

	private final CurrentUser user;

	private final Trail trail;

	private final MessageSource texts;

	ScreenedPeoplePages(ListDesk desk, ListPages lists, ScreenedPeople people, CurrentUser user, Trail trail,
			MessageSource texts) {
		this.desk = desk;
		this.lists = lists;
		this.people = people;
		this.user = user;
		this.trail = trail;
		this.texts = texts;
	}

	@GetMapping("/benefit-lists/{id}/people")
	String people(@PathVariable UUID id, @RequestParam(defaultValue = "all") String show,
			@RequestParam(required = false) UUID after, Model model, Locale locale) {
		var list = this.desk.list(id);
		var view = VIEWS.contains(show) ? show : "all";
		var rows = this.people.page(id, view, this.user.get(), (after != null) ? this.people.sortName(after) : null,
				after);
		var page = rows.subList(0, Math.min(rows.size(), ScreenedPeople.PAGE));
		this.trail.seen("benefitList.peopleShown", "screening",
				page.stream()
					.map(ScreenedPeople.Row::caseNumber)
					.filter(Objects::nonNull)
					.map(CaseNumber::new)
					.toList());
		var address = "/benefit-lists/" + id + "/people?show=";
		model.addAttribute("shown", this.lists.of(list));
		model.addAttribute("people", page);
		model.addAttribute("tabs", tabs(address, view, locale));
		model.addAttribute("next",
				(rows.size() > page.size()) ? address + view + "&after=" + page.get(page.size() - 1).clientId() : null);
		model.addAttribute("first", (after != null) ? address + view : null);
		return "benefitlist/people";
	}

	private List<Tab> tabs(String address, String current, Locale locale) {
		return Stream.iterate(0, (i) -> i < VIEWS.size(), (i) -> i + 1)
			.map(VIEWS::get)
			.map((view) -> new Tab(this.texts.getMessage("benefitlist.people." + view, null, locale), address + view,
					null, view.equals(current)))
			.toList();
	}

}
