package fi.polku.insight.compare;

import java.util.function.Function;

import fi.polku.insight.Middle;
import fi.polku.insight.page.Column;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.TableView;
import fi.polku.insight.page.Words;
import fi.polku.web.Fmt;

import org.springframework.stereotype.Component;

/** The two sides in figures, and whether they end equally fast. */
@Component
class SidesFigure {

	private static final double TOLD = 0.05;

	private final Words words;

	private final SideNames names;

	private final Fmt fmt;

	SidesFigure(Words words, SideNames names, Fmt fmt) {
		this.words = words;
		this.names = names;
		this.fmt = fmt;
	}

	Figure of(Comparison comparison, Days days) {
		var figure = Figure.of("sides", this.words.of("insight.compare.sides"), sentence(comparison))
			.meaning("logRank");
		return figure.told(table(comparison, days));
	}

	private String sentence(Comparison comparison) {
		var test = comparison.logRank();
		return (test == null) ? this.words.of("insight.compare.noTest")
				: this.words.of((test.p() < TOLD) ? "insight.compare.testTells" : "insight.compare.testDoesNot",
						p(test.p()), this.fmt.number(Math.round(test.statistic() * 100) / 100.0));
	}

	private String p(double p) {
		return (p < 0.001) ? "< " + this.fmt.number(0.001) : "= " + this.fmt.number(Math.round(p * 1000) / 1000.0);
	}

	private TableView table(Comparison comparison, Days days) {
		var a = comparison.a();
		var b = comparison.b();
		var table = TableView.of("sides", this.words.of("insight.compare.sidesCaption"),
				Column.text(this.words.of("insight.compare.whatOfSide")), Column.text(this.names.first(a.side())),
				Column.text(this.names.first(b.side())));
		row(table, "all", comparison, (one) -> count(one.all()));
		row(table, "ended", comparison, (one) -> count(one.ended()));
		row(table, "open", comparison, (one) -> count(one.open()));
		row(table, "migrated", comparison, (one) -> count(one.migrated()));
		row(table, "firstBegan", comparison, (one) -> this.fmt.shortDate(one.firstBegan()));
		row(table, "lastBegan", comparison, (one) -> this.fmt.shortDate(one.lastBegan()));
		row(table, "longest", comparison, (one) -> days.said(one.longest()));
		row(table, "mean", comparison, (one) -> days.said(one.restrictedMean().value()));
		row(table, "median", comparison, (one) -> median(one.median(), days));
		return table;
	}

	private void row(TableView table, String what, Comparison comparison, Function<Comparison.Told, String> told) {
		table.row(this.words.of("insight.compare.row." + what), told.apply(comparison.a()), told.apply(comparison.b()));
	}

	private String count(Integer count) {
		return (count != null) ? this.fmt.number(count) : this.words.of("insight.compare.hidden");
	}

	private static String median(Middle median, Days days) {
		return (median.median() == null) ? "–"
				: days.said(median.median()) + " (95 %: "
						+ ((median.lower() != null) ? days.number(median.lower()) : "") + "–"
						+ ((median.upper() != null) ? days.number(median.upper()) : "") + ")";
	}

}
