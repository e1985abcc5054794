package fi.polku.insight.cycle;

import java.util.List;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.Middle;
import fi.polku.insight.columns.Ball;
import fi.polku.insight.page.Axis;
import fi.polku.insight.page.Chart;
import fi.polku.insight.page.Column;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.InsightQuery;
import fi.polku.insight.page.Series;
import fi.polku.insight.page.TableView;
import fi.polku.insight.page.Words;

import org.springframework.stereotype.Component;

/** How long cases take in each group; a group leads to the page of it alone. */
@Component
class GroupsFigure {

	private final Words words;

	private final Names names;

	GroupsFigure(Words words, Names names) {
		this.words = words;
		this.names = names;
	}

	Figure of(By by, List<CycleTimes.GroupTimes> groups, CaseFilter filter, InsightQuery query) {
		var lengths = Lengths.of(filter, this.words);
		var told = groups.stream().filter((group) -> median(group) != null).toList();
		var figure = Figure
			.of("groups", this.words.of("insight.cycle.groups.title", this.words.of(by.key(filter))),
					sentence(by, told, groups.size(), filter, lengths))
			.meaning("leadTime");
		return told.isEmpty() ? figure
				: figure.drawn(chart(by, told, filter, lengths)).told(table(by, groups, filter, query, lengths));
	}

	private static Double median(CycleTimes.GroupTimes group) {
		return (group.leadTimes().withOpen() != null) ? group.leadTimes().withOpen().median() : null;
	}

	private String sentence(By by, List<CycleTimes.GroupTimes> told, int all, CaseFilter filter, Lengths lengths) {
		if (told.isEmpty()) {
			return this.words.of("insight.cycle.groups.none");
		}
		var slow = told.stream().max((one, other) -> Double.compare(median(one), median(other))).orElseThrow();
		var quick = told.stream().min((one, other) -> Double.compare(median(one), median(other))).orElseThrow();
		return this.words.of("insight.cycle.groups.between", this.names.group(by, slow.key(), filter),
				lengths.said(median(slow)), this.names.group(by, quick.key(), filter), lengths.said(median(quick)))
				+ ((told.size() < all) ? " " + this.words.of("insight.cycle.groups.hidden") : "");
	}

	private Chart chart(By by, List<CycleTimes.GroupTimes> told, CaseFilter filter, Lengths lengths) {
		var unit = lengths.unit(told.stream().mapToDouble(GroupsFigure::median).max().orElse(0));
		return Chart
			.lyingBars(
					Axis.categories(this.words.of(by.key(filter)),
							told.stream().map((group) -> this.names.group(by, group.key(), filter)).toList()),
					Axis.number(this.words.of("insight.cycle.unit." + unit.code())))
			.with(Series.of(this.words.of("insight.cycle.medianWithOpen"),
					told.stream().mapToDouble((group) -> unit.of(median(group))).toArray()));
	}

	private TableView table(By by, List<CycleTimes.GroupTimes> groups, CaseFilter filter, InsightQuery query,
			Lengths lengths) {
		var table = TableView.of("groups", this.words.of("insight.cycle.groups.caption"),
				Column.text(this.words.of(by.key(filter))), Column.number(this.words.of("insight.cycle.count")),
				Column.days(lengths.daysColumn(this.words.of("insight.cycle.medianWithOpen"))),
				Column.days(lengths.daysColumn(this.words.of("insight.column.lower"))),
				Column.days(lengths.daysColumn(this.words.of("insight.column.upper"))),
				Column.days(lengths.daysColumn(this.words.of("insight.cycle.medianOfEnded"))),
				Column.share(this.words.of("insight.cycle.flowEfficiency")),
				Column.text(this.words.of("insight.cycle.waitedFor")));
		for (var group : groups) {
			var times = group.leadTimes();
			var middle = (times.withOpen() != null) ? times.withOpen() : new Middle(null, null, null);
			var there = this.names.of(by, group.key(), query);
			table.row(
					new TableView.Cell(this.names.group(by, group.key(), filter),
							(there != null) ? there.without("by").href() : null),
					times.cases().all(), lengths.cell(middle.median()), lengths.cell(middle.lower()),
					lengths.cell(middle.upper()),
					(times.endedOnly() != null) ? lengths.cell(times.endedOnly().median()) : null,
					(group.effort() != null) ? group.effort().flowEfficiency() : null, holder(group, filter));
		}
		return table;
	}

	private String holder(CycleTimes.GroupTimes group, CaseFilter filter) {
		Ball ball = (group.effort() != null) ? HolderView.longest(group.effort().waiting()) : null;
		return (ball != null) ? this.names.holder(ball, filter) : null;
	}

}
