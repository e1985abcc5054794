package fi.polku.insight.deadlines;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

import fi.polku.calendar.Helsinki;
import fi.polku.insight.deadlines.DeadlineReport.Group;
import fi.polku.insight.page.Axis;
import fi.polku.insight.page.Chart;
import fi.polku.insight.page.Column;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.InsightQuery;
import fi.polku.insight.page.Series;
import fi.polku.insight.page.TableView;
import fi.polku.insight.page.TargetLine;
import fi.polku.web.Fmt;

import org.springframework.stereotype.Component;

/** Which share of deadlines was met, month by month, with its band. */
@Component
class ShareFigure {

	private final DeadlineWords words;

	private final Fmt fmt;

	ShareFigure(DeadlineWords words, Fmt fmt) {
		this.words = words;
		this.fmt = fmt;
	}

	/** Empty where fewer than two months can be told. */
	Optional<Figure> of(List<Group> months, List<TargetLine> aims, InsightQuery list) {
		var told = months.stream().filter((one) -> one.shareMet() != null).toList();
		return (told.size() < 2) ? Optional.empty()
				: Optional.of(Figure.of("share", this.words.of("shareByMonth"), sentence(told.get(told.size() - 1)))
					.drawn(chart(told).against(aims, DoubleUnaryOperator.identity()))
					.told(table(told))
					.behind(list)
					.meaning("deadline"));
	}

	private String sentence(Group last) {
		var share = last.shareMet();
		return this.words.of("shareLast", this.fmt.month(month(last).atDay(1)), this.fmt.percent(share.value()),
				this.fmt.number(Math.round(share.lower() * 100)), this.fmt.percent(share.upper()));
	}

	private Chart chart(List<Group> months) {
		var name = this.words.of("column.share");
		return Chart.line(Axis.time(this.words.of("column.month")), Axis.share(name))
			.with(Series
				.steps(name, months.stream().map((one) -> new double[] { at(one), one.shareMet().value() }).toList(),
						months.stream()
							.map((one) -> new double[] { at(one), one.shareMet().lower(), one.shareMet().upper() })
							.toList())
				.looking(null));
	}

	private TableView table(List<Group> months) {
		var table = TableView.of("share", this.words.of("shareByMonth"), Column.month(this.words.of("column.month")),
				Column.share(this.words.of("column.share")), Column.share(this.words.of("column.lower")),
				Column.share(this.words.of("column.upper")));
		months.forEach((one) -> table.row(month(one).atDay(1), one.shareMet().value(), one.shareMet().lower(),
				one.shareMet().upper()));
		return table;
	}

	private static double at(Group one) {
		return Helsinki.startOfDay(month(one).atDay(1)).toEpochMilli();
	}

	private static YearMonth month(Group one) {
		return YearMonth.parse(one.key());
	}

}
