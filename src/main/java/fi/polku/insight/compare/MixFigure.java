package fi.polku.insight.compare;

import java.util.List;
import java.util.function.Function;

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
			.with(Series.told(a, shares(comparison, Comparison.Mixed::a)))
			.with(Series.told(b, shares(comparison, Comparison.Mixed::b)))
			.hiding(this.words.of("insight.figure.hidden"));
		var table = TableView.of("mix", this.words.of("insight.compare.mixCaption"),
				Column.text(this.words.of("insight.compare.segment")), Column.share(a), Column.share(b));
		comparison.mix().forEach((one) -> table.row(this.names.segment(one.segment()), told(one.a()), told(one.b())));
		return Figure
			.of("mix", this.words.of("insight.compare.mix"),
					this.words.of(differs ? "insight.compare.mixDiffers" : "insight.compare.mixIsLike"))
			.drawn(chart)
			.told(table);
	}

	private Object told(Double share) {
		return (share != null) ? share : this.words.of("insight.figure.hiddenCell");
	}

	private static List<Double> shares(Comparison comparison, Function<Comparison.Mixed, Double> side) {
		return comparison.mix().stream().map(side).toList();
	}

}
