package fi.polku.insight.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fi.polku.insight.columns.Chosen;

/**
 * The situation after the exit, at points after it; who was not reached or not asked is
 * unknown.
 *
 * @param rows by group and point, of groups that are no few
 */
record FollowedUp(String definition, String unit, List<Row> rows) {

	/** Everybody. */
	static final String ALL = "all";

	/** Those who had work when their case ended. */
	static final String EMPLOYED = "employedAtExit";

	static final List<String> KINDS = List.of("employed", "inEducation", "outsideLabourForce", "jobSeeking",
			"unemployed", "unknown");

	static final List<Integer> MONTHS = List.of(1, 3, 6, 12);

	private static final long DAY = 86_400_000_000L;

	/** From how many days after the exit a point has come. */
	private static final long[] DUE = { 28, 91, 182, 365 };

	/** Until how many days an answer belongs to it. */
	private static final long[] UNTIL = { 61, 137, 274, Long.MAX_VALUE / DAY };

	/**
	 * A group at a point.
	 *
	 * @param group all, employedAtExit or the model of a service; "" for those without
	 * @param due how many cases ended so long ago
	 * @param shares of the situations; {@code null} where it is of few
	 */
	record Row(String group, int months, int due, Map<String, Double> shares) {
	}

	static FollowedUp of(Chosen chosen, FollowUpRows rows) {
		var closed = Arrays.stream(chosen.cases()).filter((one) -> !chosen.isOpen(one)).toArray();
		var places = new HashMap<String, Integer>();
		for (int place = 0; place < closed.length; place++) {
			places.put(chosen.columns().cases().number()[closed[place]], place);
		}
		var known = new byte[MONTHS.size()][closed.length];
		rows.each(places, (place, at, status) -> {
			long days = (at - chosen.columns().cases().closed()[closed[place]]) / DAY;
			int point = 0;
			while (days >= UNTIL[point]) {
				point++;
			}
			known[point][place] = (byte) (KINDS.indexOf(status) + 1);
		});
		var told = new ArrayList<Row>();
		for (int point = 0; point < DUE.length; point++) {
			told.addAll(at(point, chosen, closed, known[point]));
		}
		return new FollowedUp("followUp", "share", told);
	}

	private static List<Row> at(int point, Chosen chosen, int[] closed, byte[] known) {
		var models = chosen.columns().runs().models();
		var counts = new int[models.size() + 2][KINDS.size()];
		var came = new boolean[models.size()];
		int employed = chosen.columns().cases().outcome().code("employed");
		for (int place = 0; place < closed.length; place++) {
			if (chosen.now() - chosen.columns().cases().closed()[closed[place]] >= DUE[point] * DAY) {
				int kind = (known[place] > 0) ? known[place] - 1 : KINDS.indexOf("unknown");
				OutcomesBy.services(chosen, closed[place], came);
				for (int model = 0; model < came.length; model++) {
					counts[model][kind] += came[model] ? 1 : 0;
				}
				counts[models.size()][kind]++;
				counts[models.size()
						+ 1][kind] += (chosen.columns().cases().outcome().code()[closed[place]] == employed) ? 1 : 0;
			}
		}
		var rows = new ArrayList<Row>();
		for (int group = counts.length - 1; group >= 0; group--) {
			var tally = new Tally(code(group, models), counts[group]);
			if (!tally.isTooFew(chosen.fewest())) {
				rows.add(new Row(tally.code(), MONTHS.get(point), tally.all(), tally.shares(KINDS, chosen.fewest())));
			}
		}
		return rows;
	}

	private static String code(int group, List<String> models) {
		return (group == models.size()) ? ALL
				: (group > models.size()) ? EMPLOYED : (group == 0) ? "" : models.get(group);
	}

}
