package fi.polku.insight.overrides;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import fi.polku.insight.overrides.OverrideReport.Cell;
import fi.polku.insight.overrides.OverrideReport.Count;
import fi.polku.insight.overrides.OverrideReport.Table;
import fi.polku.insight.page.Axis;
import fi.polku.insight.page.Chart;
import fi.polku.insight.page.Column;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.InsightQuery;
import fi.polku.insight.page.Series;
import fi.polku.insight.page.TableView;
import fi.polku.web.Fmt;

import org.springframework.stereotype.Component;

/** The figures of the page of departures: each sentence, picture and table. */
@Component
class OverridePictures {

	/** How the ids of figures about colleagues begin. */
	static final String PEOPLE = "people-";

	private final OverrideWords words;

	private final Fmt fmt;

	OverridePictures(OverrideWords words, Fmt fmt) {
		this.words = words;
		this.fmt = fmt;
	}

	List<Figure> of(OverrideReport report, InsightQuery query) {
		if (report.decisions().isEmpty()) {
			return List.of(Figure.of("none", this.words.of("title"), this.words.of("nothing")).meaning("override"));
		}
		var figures = new ArrayList<Figure>();
		for (var table : report.decisions()) {
			var list = new InsightQuery("/insight/overrides/list", query.parameters()).with("decision",
					table.decision());
			figures.add(matrix(table, list));
			figures.add(rules(table, list));
			if (table.people() != null) {
				figures.add(people(table, list));
			}
		}
		return figures;
	}

	private Figure matrix(Table table, InsightQuery list) {
		var name = this.words.table(table.decision());
		var sentence = sentence(table.count());
		boolean isHiding = table.matrix().stream().anyMatch((cell) -> cell.decisions() == null);
		return Figure.of(table.decision(), name, isHiding ? sentence + " " + this.words.of("matrixHides") : sentence)
			.drawn(picture(table))
			.told(cells(table))
			.meaning("override")
			.behind(list.with("overridden", "true"));
	}

	private String sentence(Count count) {
		if (count.decided() == null) {
			return this.words.of("tooFew");
		}
		return (count.share() == null) ? this.words.of("fewOfOne", count.decided())
				: this.words.of("share", count.decided(), count.overridden(), this.fmt.percent(count.share().value()),
						this.fmt.number(Math.round(count.share().lower() * 100)),
						this.fmt.percent(count.share().upper()));
	}

	private Chart picture(Table table) {
		var proposed = new ArrayList<>(new LinkedHashSet<>(table.matrix().stream().map(Cell::proposed).toList()));
		var chosen = new ArrayList<>(new LinkedHashSet<>(table.matrix().stream().map(Cell::chosen).toList()));
		var points = table.matrix()
			.stream()
			.map((cell) -> new double[] { chosen.indexOf(cell.chosen()), proposed.indexOf(cell.proposed()),
					(cell.decisions() != null) ? cell.decisions() : Double.NaN })
			.toList();
		return Chart
			.matrix(Axis.categories(this.words.of("chosen"), named(table, chosen)),
					Axis.categories(this.words.of("proposed"), named(table, proposed)))
			.with(Series.of(this.words.of("decisions"), points))
			.hiding(this.words.hidden());
	}

	private List<String> named(Table table, List<String> values) {
		return values.stream().map((value) -> this.words.value(table.decision(), value)).toList();
	}

	private TableView cells(Table table) {
		var told = TableView.of("matrix-" + table.decision(), this.words.of("matrix"),
				Column.text(this.words.of("proposed")), Column.text(this.words.of("chosen")),
				Column.number(this.words.of("decisions")));
		table.matrix()
			.stream()
			.filter((cell) -> cell.decisions() == null || cell.decisions() > 0)
			.forEach((cell) -> told.row(this.words.value(table.decision(), cell.proposed()),
					this.words.value(table.decision(), cell.chosen()), told(cell.decisions())));
		return told;
	}

	private Figure rules(Table table, InsightQuery list) {
		var told = TableView.of("rules-" + table.decision(), this.words.of("rules"), Column.text(this.words.of("row")),
				Column.text(this.words.of("proposed")), Column.text(this.words.of("annotation")),
				Column.number(this.words.of("decided")), Column.number(this.words.of("overridden")),
				Column.share(this.words.of("shareColumn")));
		table.rules()
			.forEach((rule) -> told.row(
					new TableView.Cell(this.words.of("rowOf", rule.row(), rule.version()),
							list.with("rule", rule.rule()).href()),
					this.words.value(table.decision(), rule.proposed()), rule.annotation(),
					told(rule.count().decided()), told(rule.count().overridden()), share(rule.count())));
		var title = this.words.of("rulesOf", this.words.table(table.decision()));
		return Figure.of("rules-" + table.decision(), title, this.words.of("rulesSay", table.rules().size()))
			.told(told)
			.meaning("override");
	}

	private Figure people(Table table, InsightQuery list) {
		var told = TableView.of(PEOPLE + table.decision(), this.words.of("people"),
				Column.text(this.words.of("person")), Column.number(this.words.of("decided")),
				Column.number(this.words.of("overridden")), Column.share(this.words.of("shareColumn")));
		table.people()
			.forEach((one) -> told.row(new TableView.Cell(one.name(), list.with("person", one.username()).href()),
					one.count().decided(), one.count().overridden(), share(one.count())));
		var title = this.words.of("peopleOf", this.words.table(table.decision()));
		return Figure.of(PEOPLE + table.decision(), title, this.words.of("peopleSay")).told(told).meaning("override");
	}

	private Object told(Integer count) {
		return (count != null) ? count : this.words.hiddenCell();
	}

	private static Double share(Count count) {
		return (count.share() != null) ? count.share().value() : null;
	}

}
