package fi.polku.insight.compare;

import fi.polku.insight.page.Axis;
import fi.polku.insight.page.Chart;
import fi.polku.insight.page.Column;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.Series;
import fi.polku.insight.page.TableView;
import fi.polku.insight.page.Words;

import org.springframework.stereotype.Component;

/** Who is on the two sides, by segment. */
@Component
class MixFigure {

	private final Words words;

	private final SideNames names;

	MixFigure(Words words, SideNames names) {
		this.words = words;
		this.names = names;
	}

	Figure of(Comparison comparison) {
		boolean differs = comparison.warnings().contains("otherMix");
		var a = this.names.first(comparison.a().side());
		var b = this.names.first(comparison.b().side());
		var segments = comparison.mix().stream().map((one) -> this.names.segment(one.segment())).toList();
		var chart = Chart
			.lyingBars(Axis.categories(this.words.of("insight.compare.segment"), segments),
					Axis.share(this.words.of("insight.compare.share")))
			.with(Series.of(a, shares(comparison, true)))
			.with(Series.of(b, shares(comparison, false)));
		var table = TableView.of("mix", this.words.of("insight.compare.mixCaption"),
				Column.text(this.words.of("insight.compare.segment")), Column.share(a), Column.share(b));
		comparison.mix().forEach((one) -> table.row(this.names.segment(one.segment()), one.a(), one.b()));
		return Figure
			.of("mix", this.words.of("insight.compare.mix"),
					this.words.of(differs ? "insight.compare.mixDiffers" : "insight.compare.mixIsLike"))
			.drawn(chart)
			.told(table);
	}

	private static double[] shares(Comparison comparison, boolean isA) {
		return comparison.mix()
			.stream()
			.map((one) -> isA ? one.a() : one.b())
			.mapToDouble((share) -> (share != null) ? share : 0)
			.toArray();
	}

}
