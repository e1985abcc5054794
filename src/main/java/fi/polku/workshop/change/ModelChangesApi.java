package fi.polku.workshop.change;

import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a draft changes, for other programs. */
@RestController
class ModelChangesApi {

	private final Comparisons comparisons;

	private final ModelChanges changes;

	ModelChangesApi(Comparisons comparisons, ModelChanges changes) {
		this.comparisons = comparisons;
		this.changes = changes;
	}

	@GetMapping("/api/drafts/{id}/changes")
	@Operation(summary = "what a draft changes of the version it began from, or of the newest (against=live), "
			+ "element by element in words, with the open cases that stand there")
	ShownChanges ofDraft(@PathVariable UUID id, @RequestParam(defaultValue = "base") String against) {
		return shown(this.comparisons.ofDraft(id, against));
	}

	@GetMapping("/api/models/{model}/changes")
	@Operation(summary = "what one version of a model has otherwise than another, by their deployments")
	ShownChanges ofVersions(@PathVariable String model, @RequestParam String from, @RequestParam String to) {
		return shown(this.comparisons.ofVersions(model, from, to));
	}

	private ShownChanges shown(Comparison comparison) {
		var told = this.changes.of(comparison.before(), comparison.after(), false);
		return new ShownChanges(ModelDiff.between(comparison.before(), comparison.after()).differences(),
				told.elements(), told.moved());
	}

	/**
	 * What differs.
	 *
	 * @param differences each by itself
	 * @param elements the same in words, by element
	 * @param layoutOnly what only stands elsewhere in the picture
	 */
	record ShownChanges(List<Difference> differences, List<ToldChanges.ToldElement> elements, List<String> layoutOnly) {
	}

}
