package fi.polku.insight.flow;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How old the cases open at the window's end are, beside how long those took that
 * finished in the window; seconds.
 *
 * @param open null where so few would be somebody
 * @param lines of whole cases
 */
record Ageing(Integer open, Lines lines, @Schema(description = "open cases older than each line") Over over,
		List<Step> steps) {

	/**
	 * How many are over each line; null where that would be about somebody.
	 */
	record Over(Integer p50, Integer p85, Integer p95) {

		static final Over UNKNOWN = new Over(null, null, null);

		static Over of(double[] ages, Lines lines, int fewest) {
			return new Over(over(ages, lines.p50(), fewest), over(ages, lines.p85(), fewest),
					over(ages, lines.p95(), fewest));
		}

		private static Integer over(double[] ages, Double line, int fewest) {
			if (line == null) {
				return null;
			}
			int over = 0;
			for (double age : ages) {
				over += (age > line) ? 1 : 0;
			}
			return (over > 0 && over < fewest || over < ages.length && ages.length - over < fewest) ? null
					: Integer.valueOf(over);
		}

	}

	/**
	 * A step at which cases stand.
	 *
	 * @param step null for cases in which nothing has been done
	 * @param model in which it stands; null of a log
	 * @param lines of its runs that were done in the window
	 */
	record Step(String step, String model, int open, Lines lines, Over over) {
	}

	static Ageing of(InWindow cases, OpenCases open, StateGroups groups) {
		int fewest = cases.chosen().fewest();
		var lines = Lines.of(finished(cases), fewest);
		if (cases.chosen().isTooFew(open.count())) {
			return new Ageing(null, lines, Over.UNKNOWN, List.of());
		}
		return new Ageing(open.count(), lines, Over.of(open.ages(), lines, fewest), steps(cases, open, groups));
	}

	private static double[] finished(InWindow cases) {
		var columns = cases.chosen().columns().cases();
		var window = cases.window();
		var lengths = new Lengths(1);
		for (int one : cases.chosen().cases()) {
			if (columns.closed()[one] >= window.from() && columns.closed()[one] < window.until()) {
				lengths.add(0, cases.chosen().seconds(one));
			}
		}
		return lengths.of(0);
	}

	/** The most first; those of few are left out. */
	private static List<Step> steps(InWindow cases, OpenCases open, StateGroups groups) {
		int fewest = cases.chosen().fewest();
		var stays = new Lengths(groups.count());
		for (int i = 0; i < open.count(); i++) {
			stays.add(open.groups()[i], open.stays()[i]);
		}
		var done = StepLengths.of(cases, groups);
		return IntStream.range(0, groups.count()).parallel().mapToObj((group) -> {
			var ages = stays.of(group);
			var lines = (ages.length < Math.max(1, fewest)) ? null : Lines.of(done[group], fewest);
			return (lines == null) ? null : new Step(groups.names().get(group), groups.models().get(group), ages.length,
					lines, Over.of(ages, lines, fewest));
		}).filter(Objects::nonNull).sorted(Comparator.comparingInt(Step::open).reversed()).toList();
	}

}
