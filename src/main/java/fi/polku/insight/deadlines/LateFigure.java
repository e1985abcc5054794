package fi.polku.insight.deadlines;

import java.util.List;

import fi.polku.insight.deadlines.DeadlineReport.MissedBy;
import fi.polku.insight.page.Column;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.InsightQuery;
import fi.polku.insight.page.TableView;
import fi.polku.insight.page.TableView.Cell;

import org.springframework.stereotype.Component;

/** Why deadlines were missed. */
@Component
class LateFigure {

	private final DeadlineWords words;

	LateFigure(DeadlineWords words) {
		this.words = words;
	}

	Figure of(DeadlineReport report, InsightQuery list) {
		var causes = report.causes();
		var known = causes.stream().filter((one) -> one.deadlines() != null).toList();
		var most = known.stream().max((one, other) -> one.deadlines() - other.deadlines());
		var sentence = causes.isEmpty() ? this.words.of("noneLate") : most
			.map((one) -> this.words.of("mostCause", this.words.cause(one.cause()), one.deadlines(),
					this.words.of("grounds." + one.ground())))
			.orElseGet(() -> this.words.of("fewCauses"));
		var figure = Figure.of("causes", this.words.of("causes"), sentence + " " + this.words.of("causesMean"))
			.meaning("missedBy");
		return causes.isEmpty() ? figure : figure.told(table(causes, list)).behind(list.with("verdict", "late"));
	}

	private TableView table(List<MissedBy> causes, InsightQuery list) {
		var table = TableView.of("causes", this.words.of("causes"), Column.text(this.words.of("column.cause")),
				Column.text(this.words.of("column.ground")), Column.number(this.words.of("column.late")));
		causes.forEach((one) -> table.row(
				new Cell(this.words.cause(one.cause()),
						list.with("cause", one.cause()).with("ground", one.ground().toLowerCase()).href()),
				this.words.of("grounds." + one.ground()), this.words.orHidden(one.deadlines())));
		return table;
	}

}
