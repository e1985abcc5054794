package fi.polku.insight.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import fi.polku.insight.columns.Chosen;
import fi.polku.insight.statistics.ControlChart;

/**
 * Lengths by the month in which they ended, as a chart of single values and moving ranges
 * of the months' means; months in which nothing ended are no points of it.
 *
 * @param mean of the months' means; {@code null} with the limits where there are fewer
 * than two months
 */
public record Trend(Double mean, Double lower, Double upper, List<Month> months) {

	/**
	 * A month; {@code null} where few ended in it.
	 *
	 * @param outside whether its mean lies outside the limits
	 * @param shifted whether it is one of at least eight in a row on one side
	 */
	public record Month(LocalDate month, Integer count, Double mean, Double median, boolean outside, boolean shifted) {
	}

	/** Of moments and lengths of what has ended, in microseconds. */
	static Trend of(Ends ends, Chosen chosen) {
		if (ends.count() == 0) {
			return new Trend(null, null, null, List.of());
		}
		var months = new Months(ends.first(), ends.last());
		var lengths = ends.byMonth(months);
		var means = new ArrayList<Month>();
		for (int place = 0; place < months.count(); place++) {
			if (lengths[place].length > 0) {
				means.add(month(months.at(place), Spread.of(lengths[place], chosen.fewest())));
			}
		}
		return limited(means);
	}

	private static Month month(LocalDate month, Spread spread) {
		return (spread == null) ? new Month(month, null, null, null, false, false)
				: new Month(month, spread.count(), spread.mean(), spread.median(), false, false);
	}

	private static Trend limited(List<Month> months) {
		var told = months.stream().filter((month) -> month.mean() != null).mapToDouble(Month::mean).toArray();
		if (told.length < 2) {
			return new Trend(null, null, null, months);
		}
		var chart = ControlChart.of(told, told.length);
		var marked = new ArrayList<Month>();
		int place = 0;
		for (var month : months) {
			if (month.mean() == null) {
				marked.add(month);
				continue;
			}
			marked.add(new Month(month.month(), month.count(), month.mean(), month.median(), chart.outside()[place],
					chart.shifted()[place]));
			place++;
		}
		return new Trend(chart.mean(), chart.lower(), chart.upper(), marked);
	}

}
