package fi.polku.insight.compare;

import java.util.List;

import fi.polku.insight.LeadTimes;
import fi.polku.insight.page.Column;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.TableView;
import fi.polku.insight.page.Words;
import fi.polku.web.Fmt;

import org.springframework.stereotype.Component;

/** What else may be asked of two sides: the ratio of their speeds, and plain figures. */
@Component
class FurtherFigures {

	private final Words words;

	private final SideNames names;

	private final Fmt fmt;

	FurtherFigures(Words words, SideNames names, Fmt fmt) {
		this.words = words;
		this.names = names;
		this.fmt = fmt;
	}

	List<Figure> of(Comparison comparison, Days days) {
		return List.of(Figure.of("ratio", this.words.of("insight.compare.ratio"), ratio(comparison)).meaning("cox"),
				Figure.of("plain", this.words.of("insight.compare.plain"), this.words.of("insight.compare.plainSays"))
					.told(plain(comparison, days))
					.meaning("leadTime"));
	}

	private String ratio(Comparison comparison) {
		var ratio = comparison.ratio();
		return (ratio == null) ? this.words.of("insight.compare.noRatio")
				: this.words.of("insight.compare.ratioSays", this.names.first(comparison.b().side()),
						number(ratio.value()), number(ratio.lower()), number(ratio.upper()),
						this.names.of(comparison.a().side()));
	}

	private String number(double value) {
		return this.fmt.number(Math.round(value * 100) / 100.0);
	}

	private TableView plain(Comparison comparison, Days days) {
		var table = TableView.of("plain", this.words.of("insight.compare.plainCaption"),
				Column.text(this.words.of("insight.compare.side")), days.column(this.words.of("insight.compare.mean")),
				days.column(this.words.of("insight.compare.median")), days.column(this.words.of("insight.compare.p90")),
				days.column(this.words.of("insight.compare.p95")));
		for (var side : List.of(comparison.a(), comparison.b())) {
			row(table, this.names.first(side.side()), side.endedOnly(), days);
		}
		return table;
	}

	private static void row(TableView table, String side, LeadTimes.EndedOnly plain, Days days) {
		if (plain == null) {
			table.row(side, null, null, null, null);
		}
		else {
			table.row(side, days.of(plain.mean()), days.of(plain.median()), days.of(plain.p90()), days.of(plain.p95()));
		}
	}

}
