package fi.polku.workshop.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import fi.polku.web.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The models and their versions, for programs. */
@RestController
class ModelsApi {

	private final Catalogue catalogue;

	private final Versions versions;

	ModelsApi(Catalogue catalogue, Versions versions) {
		this.catalogue = catalogue;
		this.versions = versions;
	}

	@GetMapping("/api/models")
	@Operation(summary = "every model with its newest version and how it stands; counts only, no case is named")
	List<CatalogueEntry> models(Locale locale) {
		return this.catalogue.all(locale);
	}

	@GetMapping("/api/models/{model}/versions")
	@Operation(summary = "all versions of a model, the newest first: who made each, when and why, and its open cases")
	List<Shown> versions(@PathVariable String model) {
		var all = this.versions.of(model);
		if (all.isEmpty()) {
			throw Refusal.notFound("workshop.model.unknown");
		}
		return all.stream().map((one) -> Shown.of(one, this.versions.steps(one))).toList();
	}

	/** A version as programs see it. */
	record Shown(int version, String versionTag, @Schema(description = "the engine's id of it") String definition,
			Instant publishedAt, @Schema(description = "whether it came with Polku") boolean shipped,
			@Schema(description = "the draft it was; null where shipped") UUID draft, String by, String publishedBy,
			String why, long openCases, long incidents,
			@Schema(description = "how many open cases stand at each step") Map<String, Integer> steps) {

		static Shown of(ModelVersion one, Map<String, Integer> steps) {
			var published = one.published();
			return new Shown(one.version(), one.tag(), one.definition(), published.at(), published.shipped(),
					published.draft(), published.by(), published.publishedBy(), published.why(), one.cases(),
					one.incidents(), steps);
		}

	}

}
