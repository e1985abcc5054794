package fi.polku.insight.cycle;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.cycle.CauseTable.CauseTimes;
import fi.polku.insight.page.Axis;
import fi.polku.insight.page.Chart;
import fi.polku.insight.page.Column;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.InsightQuery;
import fi.polku.insight.page.TableView;
import fi.polku.insight.page.Words;

import org.springframework.stereotype.Component;

/** Why work that was ready waited for us. */
@Component
class CausesFigure {

	private static final int DRAWN = 10;

	private final Words words;

	private final Names names;

	CausesFigure(Words words, Names names) {
		this.words = words;
		this.names = names;
	}

	Figure of(CauseTable causes, CaseFilter filter, InsightQuery query) {
		var figure = Figure.of("causes", this.words.of("insight.cycle.causes.title"), sentence(causes.all()))
			.meaning("waitingCauses")
			.behind(query.cases());
		return causes.steps().isEmpty() ? figure
				: figure.drawn(chart(causes.steps(), filter)).told(table(causes, filter, query));
	}

	/** Of one step alone. */
	Figure ofStep(CauseTimes causes, CaseFilter filter) {
		var steps = List.of(new CauseTable.StepCauses(filter.step(), causes));
		return Figure.of("causes", this.words.of("insight.cycle.causes.title"), sentence(causes))
			.meaning("waitingCauses")
			.drawn(chart(steps, filter))
			.told(table(new CauseTable("waitingCauses", causes, steps), filter, null));
	}

	private String sentence(CauseTimes all) {
		double sum = (all != null) ? all.sum() : 0;
		if (sum == 0) {
			return this.words.of("insight.cycle.causes.none");
		}
		var most = Arrays.stream(Cause.values())
			.max(Comparator.comparingDouble((cause) -> (all.of(cause) != null) ? all.of(cause) : 0))
			.orElseThrow();
		return this.words.of("insight.cycle.causes.most", name(most), Math.round(all.of(most) / sum * 100));
	}

	private String name(Cause cause) {
		return this.words.of("insight.cycle.cause." + cause.name().toLowerCase(Locale.ROOT));
	}

	private Chart chart(List<CauseTable.StepCauses> steps, CaseFilter filter) {
		var drawn = steps.subList(0, Math.min(DRAWN, steps.size()));
		var unit = Lengths.of(filter, this.words)
			.unit(drawn.stream().mapToDouble((step) -> step.waiting().sum()).max().orElse(0));
		var layers = new Layers();
		for (int bar = 0; bar < drawn.size(); bar++) {
			for (var cause : Cause.values()) {
				var seconds = drawn.get(bar).waiting().of(cause);
				layers.add(name(cause), cause.ordinal(), bar, (seconds != null) ? unit.of(seconds) : null);
			}
		}
		return layers.on(
				Chart
					.lyingBars(
							Axis.categories(this.words.of("insight.filter.step"),
									drawn.stream().map((step) -> this.names.step(step.step(), filter)).toList()),
							Axis.number(this.words.of("insight.cycle.unit." + unit.code())))
					.shaped("stacked horizontal"));
	}

	private TableView table(CauseTable causes, CaseFilter filter, InsightQuery query) {
		var lengths = Lengths.of(filter, this.words);
		var columns = new Column[Cause.values().length + 1];
		columns[0] = Column.text(this.words.of("insight.filter.step"));
		for (var cause : Cause.values()) {
			columns[cause.ordinal() + 1] = Column.days(lengths.daysColumn(name(cause)));
		}
		var table = TableView.of("causes", this.words.of("insight.cycle.causes.caption"), columns);
		for (var step : causes.steps()) {
			var cells = new Object[columns.length];
			cells[0] = new TableView.Cell(this.names.step(step.step(), filter),
					(query != null) ? query.at(StepPage.PATH).with("step", step.step()).href() : null);
			for (var cause : Cause.values()) {
				cells[cause.ordinal() + 1] = lengths.cell(step.waiting().of(cause));
			}
			table.row(cells);
		}
		return table;
	}

}
