package fi.polku.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;
import jakarta.servlet.http.HttpSession;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The task list. Filters stand in the address; a name that is searched for is kept in the
 * session.
 */
@Controller
class TaskListPage {

	private static final String TEXT = "worklist.text";

	private final WorkItems items;

	private final ListLinks links;

	private final FilterChoices choices;

	private final Bulk bulk;

	private final CurrentUser user;

	TaskListPage(WorkItems items, ListLinks links, FilterChoices choices, Bulk bulk, CurrentUser user) {
		this.items = items;
		this.links = links;
		this.choices = choices;
		this.bulk = bulk;
		this.user = user;
	}

	@GetMapping("/tasks")
	String show(WorkQuery query, Model model, HttpSession session, Locale locale) {
		var person = this.user.get();
		var text = (String) session.getAttribute(TEXT);
		var filter = query.filter().withText(text);
		try {
			var page = this.items.list(filter, person, locale);
			model.addAttribute("page", page);
			model.addAttribute("next", (page.next() != null) ? this.links.to(filter, page.next()) : null);
		}
		catch (IllegalArgumentException ex) {
			throw Refusal.badRequest("worklist.refused.filter");
		}
		model.addAttribute("filter", filter);
		model.addAttribute("tabs", this.links.tabs(filter, person));
		model.addAttribute("chips", this.links.chips(filter));
		model.addAttribute("choices", this.choices.of(person, locale));
		model.addAttribute("parts", ListLinks.parts(filter));
		model.addAttribute("here", this.links.to(filter, filter.after()));
		model.addAttribute("first", (filter.after() != null) ? this.links.to(filter, null) : null);
		return "worklist/tasks";
	}

	@PostMapping("/tasks/search")
	String search(@RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "/tasks") String back,
			HttpSession session) {
		if (text.isBlank()) {
			session.removeAttribute(TEXT);
		}
		else {
			session.setAttribute(TEXT, text.strip().substring(0, Math.min(200, text.strip().length())));
		}
		return "redirect:" + ListLinks.safe(back);
	}

	@PostMapping("/tasks/bulk")
	String bulk(@RequestParam(required = false) List<String> ids, @RequestParam String action,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate followUp,
			@RequestParam(defaultValue = "/tasks") String back, @RequestParam(required = false) Integer all,
			WorkQuery query, HttpSession session, RedirectAttributes next) {
		if (all != null) {
			var act = new Bulk.Act(action, null, null, followUp, query.with((String) session.getAttribute(TEXT)), all);
			return "redirect:/tasks/bulk/" + this.bulk.begin(act, this.user.get());
		}
		if (ids == null || ids.isEmpty()) {
			Flash.fault(next, "worklist.bulk.none");
			return "redirect:" + ListLinks.safe(back);
		}
		var results = this.bulk.run(new Bulk.Act(action, ids, null, followUp, null, null), this.user.get());
		Flash.success(next, "worklist.bulk.done", results.stream().filter(Bulk.Result::isDone).count());
		next.addFlashAttribute("refused",
				results.stream().filter((one) -> !one.isDone()).map(RefusedItem::of).toList());
		return "redirect:" + ListLinks.safe(back);
	}

	/** A task that the act on many left as it was, and why. */
	record RefusedItem(String id, String why) implements java.io.Serializable {

		static RefusedItem of(Bulk.Result result) {
			return new RefusedItem(result.id(), result.detail());
		}

	}

}
