package fi.polku.insight.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import fi.polku.insight.columns.Sources;

import org.springframework.stereotype.Component;

/** The versions with which models have run. */
@Component
class RunVersions {

	private final Sources sources;

	RunVersions(Sources sources) {
		this.sources = sources;
	}

	/** Of a model, the newest first. */
	List<Integer> of(String model) {
		return List.copyOf(counts(model).descendingMap().keySet());
	}

	/** The model whose newest version and the one before have the most to compare. */
	Optional<String> mostTelling() {
		return this.sources.own()
			.runs()
			.models()
			.stream()
			.filter((model) -> model != null && !"listScreening".equals(model))
			.filter((model) -> counts(model).size() > 1)
			.max(Comparator.comparingInt((model) -> telling(counts(model))));
	}

	private static int telling(TreeMap<Integer, Integer> counts) {
		return Math.min(counts.lastEntry().getValue(), counts.lowerEntry(counts.lastKey()).getValue());
	}

	private TreeMap<Integer, Integer> counts(String model) {
		var runs = this.sources.own().runs();
		int wanted = runs.models().indexOf(model);
		var counts = new TreeMap<Integer, Integer>();
		for (int run = 0; run < runs.model().length; run++) {
			if (runs.model()[run] == wanted) {
				counts.merge(runs.version()[run], 1, Integer::sum);
			}
		}
		return counts;
	}

}
