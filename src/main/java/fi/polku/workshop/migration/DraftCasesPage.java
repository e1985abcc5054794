package fi.polku.workshop.migration;

import java.util.UUID;

import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;
import fi.polku.workshop.DraftTabs;
import fi.polku.workshop.draft.ModelDrafts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What becomes of the open cases when a draft is published. */
@Controller
@RequestMapping("/workshop/drafts/{id}/cases")
class DraftCasesPage {

	private final ModelDrafts drafts;

	private final MovePlans plans;

	private final MoveDecisions decisions;

	private final MovePlanViews views;

	private final Migrations migrations;

	private final DraftTabs tabs;

	private final CurrentUser user;

	DraftCasesPage(ModelDrafts drafts, MovePlans plans, MoveDecisions decisions, MovePlanViews views,
			Migrations migrations, DraftTabs tabs, CurrentUser user) {
		this.drafts = drafts;
		this.plans = plans;
		this.decisions = decisions;
		this.views = views;
		this.migrations = migrations;
		this.tabs = tabs;
		this.user = user;
	}

	@GetMapping
	String show(@PathVariable UUID id, Model page) {
		var draft = this.tabs.show(page, id, "cases");
		page.addAttribute("plan", view(id, this.decisions.of(id)));
		page.addAttribute("action", "/workshop/drafts/" + id + "/cases");
		page.addAttribute("isOpen", draft.isOpen());
		page.addAttribute("migration",
				this.migrations.of(draft.model())
					.stream()
					.filter((one) -> id.equals(one.draft()))
					.findFirst()
					.orElse(null));
		return "workshop/cases";
	}

	@PostMapping
	String keep(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes next) {
		this.decisions.keep(id, SentDecision.of(sent, view(id, MoveDecision.NONE)), this.user.get());
		Flash.success(next, "workshop.migration.kept");
		return "redirect:/workshop/drafts/" + id + "/cases";
	}

	private MovePlanView view(UUID id, MoveDecision decision) {
		var draft = this.drafts.get(id);
		return this.views.of(this.plans.of(draft, decision), decision, this.drafts.files(id), this.user.get());
	}

}
