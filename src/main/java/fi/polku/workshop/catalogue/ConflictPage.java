package fi.polku.workshop.catalogue;

import java.util.List;
import java.util.Locale;

import fi.polku.process.ShippedModels;
import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;
import fi.polku.web.Refusal;
import fi.polku.workshop.change.WordedDrawing;
import fi.polku.workshop.draft.LiveModels;
import fi.polku.workshop.draft.ModelFiles;
import fi.polku.workshop.draft.ModelNames;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A shipped model that has changed beside an owner's version: an owner chooses. */
@Controller
@RequestMapping("/workshop/models/{model}")
class ConflictPage {

	private final ShippedModels shipped;

	private final LiveModels live;

	private final Conflicts conflicts;

	private final CurrentUser user;

	ConflictPage(ShippedModels shipped, LiveModels live, Conflicts conflicts, CurrentUser user) {
		this.shipped = shipped;
		this.live = live;
		this.conflicts = conflicts;
		this.user = user;
	}

	@GetMapping("/conflict")
	String show(@PathVariable String model, Locale locale, Model page) {
		if (!this.shipped.conflicts().contains(model)) {
			throw Refusal.notFound("workshop.catalogue.conflict.none");
		}
		var shippedFiles = new ModelFiles(model, this.shipped.files(model));
		var ours = this.live.of(model,
				this.live.deployment(model).orElseThrow(() -> Refusal.notFound("workshop.model.unknown")));
		page.addAttribute("model", model);
		page.addAttribute("name", ModelNames.of(ours, locale).name());
		page.addAttribute("decision", ours.isDecision());
		page.addAttribute("differs", Disagreement.between(ours, shippedFiles));
		page.addAttribute("ourTables", tables(ours, locale));
		page.addAttribute("shippedTables", tables(shippedFiles, locale));
		return "workshop/conflict";
	}

	@GetMapping(value = "/ours.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
	ResponseEntity<byte[]> ours(@PathVariable String model, Locale locale) {
		return picture(this.live.deployment(model)
			.map((deployment) -> this.live.of(model, deployment))
			.orElseGet(() -> new ModelFiles(model, List.of())), locale);
	}

	@GetMapping(value = "/shipped.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
	ResponseEntity<byte[]> shipped(@PathVariable String model, Locale locale) {
		return picture(new ModelFiles(model, this.shipped.files(model)), locale);
	}

	@PostMapping("/conflict/keep")
	String keep(@PathVariable String model, RedirectAttributes next) {
		this.conflicts.keepOurs(model);
		Flash.success(next, "workshop.catalogue.conflict.kept");
		return "redirect:/workshop/models/" + model;
	}

	@PostMapping("/conflict/take")
	String take(@PathVariable String model, RedirectAttributes next) {
		var draft = this.conflicts.takeShipped(model, this.user.get());
		Flash.success(next, "workshop.catalogue.conflict.taken");
		return "redirect:/workshop/drafts/" + draft.id();
	}

	private static ResponseEntity<byte[]> picture(ModelFiles files, Locale locale) {
		if (files.isDecision() || files.drawing().isEmpty()) {
			throw Refusal.notFound("workshop.model.unknown");
		}
		return ResponseEntity.ok(WordedDrawing.of(files, locale.getLanguage()));
	}

	private static List<DecisionTables.Table> tables(ModelFiles files, Locale locale) {
		return files.isDecision() ? DecisionTables.of(files, locale) : List.of();
	}

}
