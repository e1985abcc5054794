package fi.polku.insight.cycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import fi.polku.insight.columns.Chosen;
import fi.polku.insight.columns.Micros;

/** When each version of a model was first begun with. */
public final class Changes {

	private Changes() {
	}

	/**
	 * The changes, without the beginning itself.
	 * @param model {@code null} for the one with which most of the cases began
	 */
	static List<Change> of(Chosen chosen, String model) {
		var runs = chosen.columns().runs();
		var of = (model != null) ? model : usual(chosen);
		int wanted = (of != null) ? runs.models().indexOf(of) : -1;
		var first = new TreeMap<Integer, Long>();
		for (int run = 0; run < runs.model().length; run++) {
			if (wanted >= 0 && runs.model()[run] == wanted) {
				first.merge(runs.version()[run], runs.began()[run], Math::min);
			}
		}
		var changes = new ArrayList<Change>();
		first.entrySet()
			.stream()
			.skip(1)
			.forEach((one) -> changes
				.add(new Change(runs.models().get(wanted), one.getKey(), Micros.instant(one.getValue()))));
		return changes;
	}

	private static String usual(Chosen chosen) {
		var models = chosen.columns().cases().model();
		var counts = new int[models.names().size()];
		int most = 0;
		for (int one : chosen.cases()) {
			int code = models.code()[one];
			counts[code]++;
			most = (counts[code] > counts[most]) ? code : most;
		}
		return models.names().get(most);
	}

	/** A version that came into use. */
	public record Change(String model, int version, Instant at) {
	}

}
