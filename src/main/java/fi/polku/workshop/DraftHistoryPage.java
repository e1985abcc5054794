package fi.polku.workshop;

import java.util.UUID;

import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;
import fi.polku.workshop.draft.ModelDrafts;
import fi.polku.workshop.draft.Saves;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a draft has been, and the way back to it. */
@Controller
@RequestMapping("/workshop/drafts/{id}/saves")
class DraftHistoryPage {

	private final ModelDrafts drafts;

	private final Saves saves;

	private final DraftTabs tabs;

	private final CurrentUser user;

	DraftHistoryPage(ModelDrafts drafts, Saves saves, DraftTabs tabs, CurrentUser user) {
		this.drafts = drafts;
		this.saves = saves;
		this.tabs = tabs;
		this.user = user;
	}

	@GetMapping
	String show(@PathVariable UUID id, Model page) {
		this.tabs.show(page, id, "saves");
		page.addAttribute("saves", this.saves.of(id));
		return "workshop/saves";
	}

	@PostMapping("/{number}")
	String restore(@PathVariable UUID id, @PathVariable int number, @RequestParam int revision,
			RedirectAttributes next) {
		this.drafts.restore(id, revision, number, this.user.get());
		Flash.success(next, "workshop.saves.restored", number);
		return "redirect:/workshop/drafts/" + id + "/edit";
	}

}
