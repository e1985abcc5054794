package fi.polku.insight.page;

import java.time.LocalDate;
import java.util.List;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.page.MonthlyCases.Month;
import fi.polku.security.Person;
import fi.polku.web.Fmt;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** What came in and went out, month by month. */
@Component
class MonthlyFigure {

	/** More could not be told apart in the picture; the table has them all. */
	private static final int DRAWN = 24;

	private final MonthlyCases months;

	private final Words words;

	private final Fmt fmt;

	MonthlyFigure(MonthlyCases months, Words words, Fmt fmt) {
		this.months = months;
		this.words = words;
		this.fmt = fmt;
	}

	Figure of(CaseFilter filter, Person reader, InsightQuery query) {
		var all = this.months.of(filter, reader);
		var shown = (filter.log() != null) ? all : SmallMonths.leftOut(all);
		var figure = Figure.of("monthly", this.words.of("insight.monthly.title"), sentence(shown))
			.meaning("throughput")
			.behind(query.cases());
		return shown.isEmpty() ? figure : figure.drawn(chart(shown)).told(table(shown, query));
	}

	/** Of the last month that is over, or of the only one. */
	private String sentence(List<Month> months) {
		if (months.isEmpty()) {
			return this.words.of("insight.noCases");
		}
		var last = months.get(Math.max(0, months.size() - 2));
		var open = months.get(months.size() - 1).open();
		var flows = (last.began() != null)
				? this.words.of("insight.monthly.flows", this.fmt.month(last.month()), last.began(), last.ended())
				: this.words.of("insight.monthly.fewFlows", this.fmt.month(last.month()));
		return StringUtils.capitalize(flows) + " " + ((open != null) ? this.words.of("insight.monthly.open", open)
				: this.words.of("insight.monthly.fewOpen"));
	}

	private Chart chart(List<Month> all) {
		var months = all.subList(Math.max(0, all.size() - DRAWN), all.size());
		return Chart
			.bars(Axis.categories(this.words.of("insight.axis.month"),
					months.stream().map((month) -> month.month().getMonthValue() + "/" + year(month.month())).toList()),
					Axis.number(this.words.of("insight.axis.cases")))
			.with(Series.of(this.words.of("insight.monthly.began"), values(months, true)))
			.with(Series.of(this.words.of("insight.monthly.ended"), values(months, false)));
	}

	private static String year(LocalDate month) {
		return String.valueOf(month.getYear());
	}

	private static double[] values(List<Month> months, boolean began) {
		return months.stream()
			.map((month) -> began ? month.began() : month.ended())
			.mapToDouble((count) -> (count != null) ? count : Double.NaN)
			.toArray();
	}

	private TableView table(List<Month> months, InsightQuery query) {
		var table = TableView.of("monthly", this.words.of("insight.monthly.caption"),
				Column.month(this.words.of("insight.axis.month")),
				Column.number(this.words.of("insight.monthly.began")),
				Column.number(this.words.of("insight.monthly.ended")),
				Column.number(this.words.of("insight.monthly.openAtEnd")));
		for (int i = months.size() - 1; i >= 0; i--) {
			var month = months.get(i);
			var last = month.month().plusMonths(1).minusDays(1);
			table.row(month.month(), linked(month.began(), query.cases().with("from", month.month()).with("to", last)),
					linked(month.ended(), query.cases().with("endedFrom", month.month()).with("endedTo", last)),
					linked(month.open(), query.cases().with("openOn", last)));
		}
		return table;
	}

	private static Object linked(Long count, InsightQuery cases) {
		return (count != null && count > 0) ? new TableView.Cell(count, cases.href()) : count;
	}

}
