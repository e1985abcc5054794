package fi.polku.insight.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import fi.polku.insight.page.Axis;
import fi.polku.insight.page.Chart;
import fi.polku.insight.page.Column;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.FilterNames;
import fi.polku.insight.page.Series;
import fi.polku.insight.page.TableView;
import fi.polku.insight.page.Words;

import org.springframework.stereotype.Component;

/** Shares of groups, side by side. */
@Component
class GroupFigures {

	private final Words words;

	private final FilterNames names;

	private final SideNames sides;

	GroupFigures(Words words, FilterNames names, SideNames sides) {
		this.words = words;
		this.names = names;
		this.sides = sides;
	}

	Figure by(OutcomesBy by) {
		boolean isService = "service".equals(by.by());
		UnaryOperator<String> name = isService ? this::service : this.sides::segment;
		var rows = by.groups()
			.stream()
			.map((one) -> new Row(name.apply(one.code()), one.cases(), one.shares()))
			.toList();
		var id = isService ? "byService" : "bySegment";
		return figure(id, rows, OutcomesBy.KINDS, "insight.outcomes." + id + ".says").meaning("outcomesBy");
	}

	/** Everybody, and those who had work, at each point. */
	Figure followUp(FollowedUp followed) {
		var rows = followed.rows()
			.stream()
			.filter((one) -> one.group().equals(FollowedUp.ALL) || one.group().equals(FollowedUp.EMPLOYED))
			.map((one) -> new Row(this.words.of("insight.outcomes.at." + one.group(), one.months()), one.due(),
					one.shares()))
			.toList();
		return figure("followUp", rows, FollowedUp.KINDS, "insight.outcomes.followUp.says").meaning("followUp");
	}

	Figure followUpByService(FollowedUp followed) {
		var rows = followed.rows()
			.stream()
			.filter((one) -> !one.group().equals(FollowedUp.ALL) && !one.group().equals(FollowedUp.EMPLOYED))
			.map((one) -> new Row(this.words.of("insight.outcomes.atService", service(one.group()), one.months()),
					one.due(), one.shares()))
			.toList();
		return figure("followUpByService", rows, FollowedUp.KINDS, "insight.outcomes.followUpByService.says")
			.meaning("followUp");
	}

	private String service(String model) {
		return model.isEmpty() ? this.words.of("insight.outcomes.noService") : this.names.model(model);
	}

	private Figure figure(String id, List<Row> rows, List<String> kinds, String says) {
		var title = this.words.of("insight.outcomes." + id);
		if (rows.isEmpty()) {
			return Figure.of(id, title, this.words.of("insight.tooFew"));
		}
		return Figure.of(id, title, this.words.of(says)).drawn(chart(rows, kinds)).told(table(id, title, rows, kinds));
	}

	/** At most five layers: work, study, the rest, the unknown and the open. */
	private Chart chart(List<Row> rows, List<String> kinds) {
		var chart = Chart
			.lyingBars(Axis.categories("", rows.stream().map(Row::name).toList()),
					Axis.share(this.words.of("insight.compare.share")))
			.shaped("stacked horizontal");
		chart = chart.with(layer(rows, "employed")).with(layer(rows, "inEducation"));
		var rest = new double[rows.size()];
		for (int i = 0; i < rest.length; i++) {
			var shares = rows.get(i).shares();
			rest[i] = Math.max(0, 1 - share(shares, "employed") - share(shares, "inEducation") - share(shares, "open")
					- share(shares, "unknown"));
		}
		chart = chart.with(Series.of(this.words.of("insight.outcomes.rest"), rest));
		var last = kinds.contains("open") ? "open" : "unknown";
		return chart.with(layer(rows, last).looking("hatched"));
	}

	private Series layer(List<Row> rows, String kind) {
		return Series.of(kind(kind), rows.stream().mapToDouble((row) -> share(row.shares(), kind)).toArray());
	}

	private static double share(Map<String, Double> shares, String kind) {
		var share = shares.get(kind);
		return (share != null) ? share : 0;
	}

	private String kind(String kind) {
		return "unknown".equals(kind) ? this.words.of("insight.outcomes.unknown") : this.names.outcome(kind);
	}

	private TableView table(String id, String title, List<Row> rows, List<String> kinds) {
		var columns = new ArrayList<Column>();
		columns.add(Column.text(this.words.of("insight.outcomes.group")));
		columns.add(Column.number(this.words.of("insight.outcomes.cases")));
		kinds.forEach((kind) -> columns.add(Column.share(kind(kind))));
		var table = TableView.of(id, title, columns.toArray(Column[]::new));
		for (var row : rows) {
			var cells = new ArrayList<Object>(List.of(row.name(), row.cases()));
			kinds.forEach((kind) -> cells.add(row.shares().get(kind)));
			table.row(cells.toArray());
		}
		return table;
	}

	/** One bar. */
	private record Row(String name, int cases, Map<String, Double> shares) {
	}

}
