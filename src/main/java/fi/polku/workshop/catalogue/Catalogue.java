package fi.polku.workshop.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import fi.polku.process.ShippedModels;
import fi.polku.workshop.draft.Draft;
import fi.polku.workshop.draft.DraftsUnderWay;
import fi.polku.workshop.draft.ModelFiles;
import fi.polku.workshop.draft.ModelNames;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every model there is, with how it stands. */
@Service
@Transactional(readOnly = true)
class Catalogue {

	private final Versions versions;

	private final LiveFaults faults;

	private final DraftsUnderWay drafts;

	private final ShippedModels shipped;

	Catalogue(Versions versions, LiveFaults faults, DraftsUnderWay drafts, ShippedModels shipped) {
		this.versions = versions;
		this.faults = faults;
		this.drafts = drafts;
		this.shipped = shipped;
	}

	/** All models in the order of their names. */
	List<CatalogueEntry> all(Locale locale) {
		var versions = this.versions.all();
		var newest = versions.values().stream().map((all) -> all.get(0)).toList();
		var counts = new Counts(drafts(),
				this.faults.of(newest)
					.entrySet()
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey, (one) -> (long) one.getValue().size())),
				this.shipped.conflicts());
		var files = this.faults.files(newest);
		return versions.values()
			.stream()
			.map((all) -> entry(all, files.get(all.get(0).model()), counts, locale))
			.sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
			.toList();
	}

	/** Drafts of models that have no version yet. */
	List<Draft> unpublished() {
		var known = new TreeSet<>(this.versions.all().keySet());
		return this.drafts.all().stream().filter((one) -> !known.contains(one.model())).toList();
	}

	private Map<String, Long> drafts() {
		return this.drafts.all().stream().collect(Collectors.groupingBy(Draft::model, Collectors.counting()));
	}

	private static CatalogueEntry entry(List<ModelVersion> versions, ModelFiles files, Counts counts, Locale locale) {
		var newest = versions.get(0);
		var model = newest.model();
		var published = newest.published();
		return new CatalogueEntry(model, (files != null) ? ModelNames.of(files, locale).name() : model,
				newest.decision() ? "decision" : "process", newest.version(), newest.tag(), published.at(),
				published.shipped(), published.by(), published.why(),
				versions.stream().mapToLong(ModelVersion::cases).sum(),
				versions.stream().mapToLong(ModelVersion::incidents).sum(), counts.drafts().getOrDefault(model, 0L),
				counts.faults().getOrDefault(model, 0L), counts.conflicts().contains(model));
	}

	private record Counts(Map<String, Long> drafts, Map<String, Long> faults, Set<String> conflicts) {
	}

}
