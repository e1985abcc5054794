package fi.polku.casefile.page;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import fi.polku.client.Consent;
import fi.polku.client.Consents;
import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A client's consents, each answer kept, and a new answer recorded. */
@Controller
@RequestMapping("/clients/{id}/consents")
class ConsentsPage {

	static final List<String> KINDS = List.of("partners", "employers", "contact", "health");

	private final Editing editing;

	private final Consents consents;

	private final Labels labels;

	private final CurrentUser user;

	ConsentsPage(Editing editing, Consents consents, Labels labels, CurrentUser user) {
		this.editing = editing;
		this.consents = consents;
		this.labels = labels;
		this.user = user;
	}

	@GetMapping
	String show(@PathVariable UUID id, Model model) {
		model.addAttribute("who", this.editing.client(id));
		var history = this.consents.of(id);
		Set<String> by = history.stream().map(Consent::recordedBy).collect(Collectors.toSet());
		model.addAttribute("kinds", KINDS);
		model.addAttribute("history", history);
		model.addAttribute("names", this.labels.people(by));
		return "casefile/consents";
	}

	@PostMapping
	String record(@PathVariable UUID id, @RequestParam(defaultValue = "") String kind, @RequestParam boolean given,
			RedirectAttributes next) {
		this.editing.client(id);
		if (!KINDS.contains(kind)) {
			throw Refusal.badRequest("casefile.refused.consent");
		}
		this.consents.record(id, kind, given, null, this.user.username());
		Flash.success(next, "casefile.consent.recorded");
		return "redirect:/clients/" + id + "/consents";
	}

}
