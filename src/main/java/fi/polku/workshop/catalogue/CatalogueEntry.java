package fi.polku.workshop.catalogue;

import java.time.Instant;

import io.swagger.v3.oas.annotations.media.Schema;

/** A model of the catalogue. */
record CatalogueEntry(@Schema(description = "id of the process or decision") String key,
		@Schema(description = "its name in the language asked for") String name, @Schema(allowableValues = {
				"process", "decision" }) String kind,
		@Schema(description = "the newest version") int version, String versionTag, Instant publishedAt,
		@Schema(description = "whether that version came with Polku") boolean shipped,
		@Schema(description = "who made that version; null where shipped") String by,
		@Schema(description = "why it was made") String why,
		@Schema(description = "cases that run any version of it now") long openCases,
		@Schema(description = "cases of it that stand still because a step failed") long incidents,
		@Schema(description = "drafts that are neither published nor dropped") long drafts,
		@Schema(description = "what the check says against the newest version") long faults,
		@Schema(description = "whether the shipped model has changed beside an owner's version and nobody has decided") boolean conflict){
}
