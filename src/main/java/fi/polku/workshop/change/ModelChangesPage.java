package fi.polku.workshop.change;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import fi.polku.web.Refusal;
import fi.polku.workshop.DraftTabs;
import fi.polku.workshop.ModelFaultWords;
import fi.polku.workshop.draft.DraftCheck;
import fi.polku.workshop.draft.ModelFiles;
import fi.polku.workshop.draft.ModelNames;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
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

	private final ModelChanges changes;

	private final DraftCheck check;

	private final ModelFaultWords faults;

	private final DraftTabs tabs;

	ModelChangesPage(Comparisons comparisons, ModelChanges changes, DraftCheck check, ModelFaultWords faults,
			DraftTabs tabs) {
		this.comparisons = comparisons;
		this.changes = changes;
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
		return show(comparison, "/workshop/drafts/" + id + "/changes", "?against=" + against, rows, page);
	}

	@GetMapping("/models/{model}/changes")
	String ofVersions(@PathVariable String model, @RequestParam String from, @RequestParam String to,
			@RequestParam(defaultValue = "changed") String rows, Model page) {
		return show(this.comparisons.ofVersions(model, from, to), "/workshop/models/" + model + "/changes",
				"?from=" + from + "&to=" + to, rows, page);
	}

	private String show(Comparison comparison, String path, String query, String rows, Model page) {
		page.addAttribute("comparison", comparison);
		page.addAttribute("model", comparison.after().model());
		page.addAttribute("modelName", ModelNames.of(comparison.after(), LocaleContextHolder.getLocale()).name());
		page.addAttribute("changes", this.changes.of(comparison.before(), comparison.after(), "all".equals(rows)));
		page.addAttribute("names", new ElementNames(comparison.before(), comparison.after(),
				LocaleContextHolder.getLocale().getLanguage()));
		page.addAttribute("allRows", path + query + "&rows=all");
		page.addAttribute("pictureBefore", path + "/before.bpmn" + query);
		page.addAttribute("pictureAfter", path + "/after.bpmn" + query);
		return "workshop/changes";
	}

	@GetMapping("/drafts/{id}/changes/{side}.bpmn")
	ResponseEntity<byte[]> drawing(@PathVariable UUID id, @PathVariable String side,
			@RequestParam(defaultValue = "base") String against) {
		return drawing(this.comparisons.ofDraft(id, against).side(side));
	}

	@GetMapping("/models/{model}/changes/{side}.bpmn")
	ResponseEntity<byte[]> drawing(@PathVariable String model, @PathVariable String side, @RequestParam String from,
			@RequestParam String to) {
		return drawing(this.comparisons.ofVersions(model, from, to).side(side));
	}

	/** As plain text: what stands in a draft is never run by a browser. */
	private static ResponseEntity<byte[]> drawing(ModelFiles files) {
		if (files.drawing().isEmpty()) {
			throw Refusal.notFound("workshop.change.version.unknown");
		}
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.body(WordedDrawing.of(files, LocaleContextHolder.getLocale().getLanguage()));
	}

}
