package fi.polku.workshop.change;

import fi.polku.security.CurrentUser;
import fi.polku.web.Flash;
import fi.polku.workshop.catalogue.Conflicts;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A shipped model that has changed beside an owner's version: an owner chooses. */
@Controller
@RequestMapping("/workshop/models/{model}/conflict")
class ConflictPage {

	private final Comparisons comparisons;

	private final ChangesView view;

	private final Conflicts conflicts;

	private final CurrentUser user;

	ConflictPage(Comparisons comparisons, ChangesView view, Conflicts conflicts, CurrentUser user) {
		this.comparisons = comparisons;
		this.view = view;
		this.conflicts = conflicts;
		this.user = user;
	}

	@GetMapping
	String show(@PathVariable String model, @RequestParam(defaultValue = "changed") String rows, Model page) {
		return this.view.show(this.comparisons.ofConflict(model), "/workshop/models/" + model + "/conflict", "", rows,
				page);
	}

	@GetMapping("/{side}.bpmn")
	ResponseEntity<byte[]> drawing(@PathVariable String model, @PathVariable String side) {
		return ChangesView.drawing(this.comparisons.ofConflict(model).side(side));
	}

	@PostMapping("/keep")
	String keep(@PathVariable String model, RedirectAttributes next) {
		this.conflicts.keepOurs(model);
		Flash.success(next, "workshop.catalogue.conflict.kept");
		return "redirect:/workshop/models/" + model;
	}

	@PostMapping("/take")
	String take(@PathVariable String model, RedirectAttributes next) {
		var draft = this.conflicts.takeShipped(model, this.user.get());
		Flash.success(next, "workshop.catalogue.conflict.taken");
		return "redirect:/workshop/drafts/" + draft.id();
	}

}
