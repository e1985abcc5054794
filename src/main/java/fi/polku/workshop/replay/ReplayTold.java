package fi.polku.workshop.replay;

import java.util.List;
import java.util.Set;

import fi.polku.workshop.replay.Replayed.Elsewhere;
import fi.polku.workshop.replay.Replayed.Unfit;

/**
 * A replay as a program is told it: where few would go elsewhere, what would tell how few
 * is {@code null}, as the page leaves it out.
 *
 * @param few whether so few would go elsewhere that they are not counted
 * @param cases numbers of listed cases that the reader may open
 */
record ReplayTold(Counted replayed, boolean few, Set<String> cases) {

	static ReplayTold of(SeenReplay seen) {
		var all = seen.replayed();
		var ways = all.ways()
			.stream()
			.map((way) -> new CountedWay(way.before(), way.after(), seen.few() ? null : way.count()))
			.toList();
		return new ReplayTold(
				new Counted(all.outputs(), all.total(), seen.few() ? null : all.same(),
						seen.few() ? null : all.changed(), ways, all.unfit(), all.elsewhere()),
				seen.few(), seen.cases());
	}

	/** What of {@link Replayed} may be told. */
	record Counted(List<String> outputs, long total, Long same, Long changed, List<CountedWay> ways, List<Unfit> unfit,
			List<Elsewhere> elsewhere) {
	}

	/** From one outcome to another. */
	record CountedWay(List<List<String>> before, List<List<String>> after, Long count) {
	}

}
