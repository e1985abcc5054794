package fi.polku.workshop.change;

import java.nio.charset.StandardCharsets;

import fi.polku.web.Refusal;
import fi.polku.workshop.draft.ModelFiles;
import fi.polku.workshop.draft.ModelNames;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Two states of a model on a page: side by side, and in words. */
@Component
class ChangesView {

	private final ModelChanges changes;

	ChangesView(ModelChanges changes) {
		this.changes = changes;
	}

	/**
	 * Fills the page.
	 * @param path of the page, under which its pictures are
	 * @param query of the pictures and of all rows, with its question mark
	 * @param rows all, or changed
	 */
	String show(Comparison comparison, String path, String query, String rows, Model page) {
		page.addAttribute("comparison", comparison);
		page.addAttribute("model", comparison.after().model());
		page.addAttribute("modelName", ModelNames.of(comparison.after(), LocaleContextHolder.getLocale()).name());
		page.addAttribute("changes", this.changes.of(comparison.before(), comparison.after(), "all".equals(rows)));
		page.addAttribute("names", new ElementNames(comparison.before(), comparison.after(),
				LocaleContextHolder.getLocale().getLanguage()));
		page.addAttribute("allRows", path + query + (query.isEmpty() ? "?rows=all" : "&rows=all"));
		page.addAttribute("pictureBefore", path + "/before.bpmn" + query);
		page.addAttribute("pictureAfter", path + "/after.bpmn" + query);
		return "workshop/changes";
	}

	/** As plain text: what stands in a draft is never run by a browser. */
	static ResponseEntity<byte[]> drawing(ModelFiles files) {
		if (files.drawing().isEmpty()) {
			throw Refusal.notFound("workshop.change.version.unknown");
		}
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.body(WordedDrawing.of(files, LocaleContextHolder.getLocale().getLanguage()));
	}

}
