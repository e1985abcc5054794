package fi.polku.workshop.change;

import java.util.UUID;

import fi.polku.workshop.DraftTabs;
import fi.polku.workshop.ModelFaultWords;
import fi.polku.workshop.draft.DraftCheck;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a draft or a version changes: pictures side by side, and the same in words. */
@Controller
@RequestMapping("/workshop")
class ModelChangesPage {

	private final Comparisons comparisons;

	private final ChangesView view;

	private final DraftCheck check;

	private final ModelFaultWords faults;

	private final DraftTabs tabs;

	ModelChangesPage(Comparisons comparisons, ChangesView view, DraftCheck check, ModelFaultWords faults,
			DraftTabs tabs) {
		this.comparisons = comparisons;
		this.view = view;
		this.check = check;
		this.faults = faults;
		this.tabs = tabs;
	}

	@GetMapping("/drafts/{id}/changes")
	String ofDraft(@PathVariable UUID id, @RequestParam(defaultValue = "base") String against,
			@RequestParam(defaultValue = "changed") String rows, Model page) {
		var comparison = this.comparisons.ofDraft(id, against);
		this.tabs.show(page, id, "changes");
		page.addAttribute("faults", this.faults.of(this.check.faults(comparison.after())));
		return this.view.show(comparison, "/workshop/drafts/" + id + "/changes", "?against=" + against, rows, page);
	}

	@GetMapping("/models/{model}/changes")
	String ofVersions(@PathVariable String model, @RequestParam String from, @RequestParam String to,
			@RequestParam(defaultValue = "changed") String rows, Model page) {
		return this.view.show(this.comparisons.ofVersions(model, from, to), "/workshop/models/" + model + "/changes",
				"?from=" + from + "&to=" + to, rows, page);
	}

	@GetMapping("/drafts/{id}/changes/{side}.bpmn")
	ResponseEntity<byte[]> drawing(@PathVariable UUID id, @PathVariable String side,
			@RequestParam(defaultValue = "base") String against) {
		return ChangesView.drawing(this.comparisons.ofDraft(id, against).side(side));
	}

	@GetMapping("/models/{model}/changes/{side}.bpmn")
	ResponseEntity<byte[]> drawing(@PathVariable String model, @PathVariable String side, @RequestParam String from,
			@RequestParam String to) {
		return ChangesView.drawing(this.comparisons.ofVersions(model, from, to).side(side));
	}

}
