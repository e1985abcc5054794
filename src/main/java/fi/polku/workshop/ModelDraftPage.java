package fi.polku.workshop;

import java.util.Optional;
import java.util.UUID;

import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;
import fi.polku.workshop.change.ElementNames;
import fi.polku.workshop.draft.Draft;
import fi.polku.workshop.draft.DraftCheck;
import fi.polku.workshop.draft.ModelDrafts;
import fi.polku.workshop.draft.LiveModels;
import fi.polku.workshop.publish.Publishing;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One draft: who makes it and why, what stands in its way, and its publishing. */
@Controller
@RequestMapping("/workshop")
class ModelDraftPage {

	private final ModelDrafts drafts;

	private final LiveModels live;

	private final DraftCheck check;

	private final Publishing publishing;

	private final ModelFaultWords words;

	private final DraftTabs tabs;

	private final WorkshopNames names;

	private final CurrentUser user;

	ModelDraftPage(ModelDrafts drafts, LiveModels live, DraftCheck check, Publishing publishing, ModelFaultWords words,
			DraftTabs tabs, WorkshopNames names, CurrentUser user) {
		this.drafts = drafts;
		this.live = live;
		this.check = check;
		this.publishing = publishing;
		this.words = words;
		this.tabs = tabs;
		this.names = names;
		this.user = user;
	}

	@PostMapping("/models/{model}/drafts")
	String begin(@PathVariable String model) {
		var deployment = this.live.deployment(model).orElseThrow(() -> Refusal.notFound("workshop.model.unknown"));
		var draft = this.drafts.begin(this.live.of(model, deployment), "", "workshop", this.user.get());
		return "redirect:/workshop/drafts/" + draft.id() + "/edit";
	}

	@GetMapping("/drafts/{id}")
	String show(@PathVariable UUID id, Model page) {
		var draft = this.tabs.show(page, id, "");
		var files = this.drafts.files(id);
		var gates = this.publishing.gates(draft);
		page.addAttribute("gates", gates);
		page.addAttribute("isReady", gates.values().stream().noneMatch(Optional::isPresent));
		page.addAttribute("faults", this.words.of(this.check.faults(files)));
		page.addAttribute("names", new ElementNames(files, files, LocaleContextHolder.getLocale().getLanguage()));
		page.addAttribute("isAsker", this.user.username().equals(draft.askedBy()));
		return "workshop/draft";
	}

	@PostMapping("/drafts/{id}/describe")
	String describe(@PathVariable UUID id, @RequestParam String name, @RequestParam String reason,
			RedirectAttributes next) {
		this.drafts.describe(id, name, reason);
		Flash.success(next, "workshop.draft.described");
		return back(id);
	}

	@PostMapping("/drafts/{id}/ask")
	String ask(@PathVariable UUID id, @RequestParam(required = false) Integer revision, RedirectAttributes next) {
		this.publishing.ask(this.drafts.get(id).seenAt(revision), this.user.get());
		Flash.success(next, "workshop.draft.asked");
		return back(id);
	}

	@PostMapping("/drafts/{id}/publish")
	String publish(@PathVariable UUID id, @RequestParam(required = false) Integer revision, RedirectAttributes next) {
		Draft published = this.publishing.publish(this.drafts.get(id).seenAt(revision), this.user.get());
		Flash.success(next, "workshop.draft.published",
				this.names.model(published.model(), LocaleContextHolder.getLocale()));
		return back(id);
	}

	@PostMapping("/drafts/{id}/send-back")
	String sendBack(@PathVariable UUID id, RedirectAttributes next) {
		this.publishing.sendBack(this.drafts.get(id), this.user.get());
		Flash.success(next, "workshop.draft.sentBack");
		return back(id);
	}

	@PostMapping("/drafts/{id}/drop")
	String drop(@PathVariable UUID id, RedirectAttributes next) {
		this.publishing.drop(this.drafts.get(id), this.user.get());
		Flash.success(next, "workshop.draft.dropped");
		return back(id);
	}

	private static String back(UUID id) {
		return "redirect:/workshop/drafts/" + id;
	}

}
