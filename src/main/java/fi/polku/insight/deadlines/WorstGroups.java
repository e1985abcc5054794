package fi.polku.insight.deadlines;

import java.util.Comparator;
import java.util.List;

import fi.polku.insight.deadlines.DeadlineReport.Group;
import fi.polku.web.Fmt;

import org.springframework.stereotype.Component;

/** Which groups keep the smallest share of their deadlines. */
@Component
class WorstGroups {

	private final DeadlineWords words;

	private final Fmt fmt;

	WorstGroups(DeadlineWords words, Fmt fmt) {
		this.words = words;
		this.fmt = fmt;
	}

	/** The one in words. */
	String of(String sort, List<Group> groups) {
		var worst = groups.stream()
			.filter((one) -> one.shareMet() != null)
			.min(Comparator.comparingDouble((one) -> one.shareMet().value()));
		if (worst.isEmpty() || worst.get().shareMet().value() == 1) {
			return this.words.of(worst.isEmpty() ? "noWorst" : "allKept");
		}
		var share = worst.get().shareMet();
		return this.words.of("worst", this.words.group(sort, worst.get().key()), this.fmt.percent(share.value()),
				this.fmt.number(Math.round(share.lower() * 100)), this.fmt.percent(share.upper()));
	}

	/** Those that say nothing stand last. */
	static List<Group> first(List<Group> groups) {
		return groups.stream()
			.sorted(Comparator.comparingDouble((one) -> (one.shareMet() != null) ? one.shareMet().value() : 2))
			.toList();
	}

}
