package fi.polku.insight.paths;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

import fi.polku.calendar.Helsinki;
import fi.polku.insight.columns.Micros;
import fi.polku.insight.page.Axis;
import fi.polku.insight.page.Chart;
import fi.polku.insight.page.Column;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.Series;
import fi.polku.insight.page.TableView;

import org.springframework.stereotype.Component;

/** A dot for each step done: its day and its case. */
@Component
class DotsFigure {

	private static final int NAMED = 4;

	private static final double DAY = 86_400e6;

	private final PathWords words;

	DotsFigure(PathWords words) {
		this.words = words;
	}

	Figure of(PathQuestion question, boolean byLength) {
		var figure = Figure.of("dots", this.words.of("dots"), this.words.none(question)).meaning("dots");
		if (question.isTooFew()) {
			return figure;
		}
		var dots = Dots.of(question.chosen(), question.groups(), byLength);
		var said = this.words.of(byLength ? "dots.byLength" : "dots.byBeginning", dots.cases());
		return Figure
			.of("dots", figure.title(),
					(dots.each() == 1) ? said : said + " " + this.words.of("dots.sampled", dots.each(), Dots.MOST))
			.meaning("dots")
			.behind(question.query().cases())
			.drawn(chart(question, dots, byLength))
			.told(table(question));
	}

	private Chart chart(PathQuestion question, Dots dots, boolean byLength) {
		var chart = Chart.scatter(
				byLength ? Axis.number(this.words.of("axis.days")) : Axis.time(this.words.of("axis.day")),
				Axis.number(this.words.of(byLength ? "axis.shortest" : "axis.earliest")));
		var groups = mostFrequent(dots, question.groups().count());
		for (int place = 0; place <= NAMED; place++) {
			int wanted = place;
			var points = new ArrayList<double[]>();
			IntStream.range(0, dots.moments().length)
				.filter((dot) -> placeOf(groups, dots.groups()[dot]) == wanted)
				.forEach((dot) -> points
					.add(new double[] { at(dots.moments()[dot], byLength), dots.rows()[dot] + 1.0 }));
			if (!points.isEmpty()) {
				chart = chart.with(Series.of((place == NAMED) ? this.words.of("dots.others")
						: question.named().step(question.groups().name(groups.get(place))), points));
			}
		}
		return chart;
	}

	/** To the day: a dot tells no more of anybody than that. */
	private static double at(long micros, boolean byLength) {
		return byLength ? Math.floor(micros / DAY) : (double) Helsinki.startOfDay(Micros.day(micros)).toEpochMilli();
	}

	private static int placeOf(List<Integer> groups, int group) {
		int place = groups.indexOf(group);
		return (place < 0) ? NAMED : place;
	}

	private static List<Integer> mostFrequent(Dots dots, int groups) {
		var counts = new int[groups];
		IntStream.of(dots.groups()).forEach((group) -> counts[group]++);
		return IntStream.range(0, groups)
			.boxed()
			.filter((group) -> counts[group] > 0)
			.sorted(Comparator.comparingInt((Integer group) -> -counts[group]))
			.limit(NAMED)
			.toList();
	}

	/** By month, of all cases; months of few cases are left out. */
	private TableView table(PathQuestion question) {
		var months = new TreeMap<LocalDate, int[]>();
		var succession = new Succession(question.chosen(), question.groups());
		succession.each(new CasePart(0, question.chosen().cases().length), (one, before, event) -> {
			var month = Micros.day(succession.events().ended()[event]).withDayOfMonth(1);
			var counts = months.computeIfAbsent(month, (key) -> new int[] { 0, 0, -1 });
			counts[0]++;
			counts[1] += (counts[2] != one) ? 1 : 0;
			counts[2] = one;
		});
		var table = TableView.of("dots", this.words.of("dots.caption"), Column.month(this.words.of("column.month")),
				this.words.count("done"), this.words.count("cases"));
		months.forEach((month, counts) -> table.row(month, question.chosen().isTooFew(counts[1]) ? null : counts[0],
				question.chosen().isTooFew(counts[1]) ? null : counts[1]));
		return table;
	}

}
