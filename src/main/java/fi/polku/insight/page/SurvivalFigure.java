package fi.polku.insight.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.LeadTimes;
import fi.polku.insight.Middle;
import fi.polku.insight.Survival;

import org.springframework.stereotype.Component;

/** How long half of the cases take, the open counted as far as they have come. */
@Component
public class SurvivalFigure {

	private static final double DAY = Duration.ofDays(1).toSeconds();

	private final Words words;

	private final TargetLines targets;

	SurvivalFigure(Words words, TargetLines targets) {
		this.words = words;
		this.targets = targets;
	}

	public Figure of(Survival survival, LeadTimes leadTimes, CaseFilter filter, InsightQuery query) {
		var aims = this.targets.on(filter, "medianWithOpen");
		var figure = Figure.of("survival", this.words.of("insight.survival.title"), sentence(survival, leadTimes))
			.meaning("medianWithOpen")
			.against(aims)
			.behind(query.cases());
		return survival.points().isEmpty() ? figure
				: figure.drawn(chart(survival).acrossAgainst(aims, (seconds) -> seconds / DAY)).told(table(survival));
	}

	private String sentence(Survival survival, LeadTimes leadTimes) {
		if (survival.suppressed()) {
			return (survival.cases().all() == null) ? this.words.of("insight.tooFew")
					: this.words.of("insight.noCases");
		}
		var middle = survival.median();
		var open = survival.cases().open();
		var half = half(middle);
		var counted = (open == null) ? this.words.of("insight.survival.all", survival.cases().all())
				: this.words.of("insight.survival.open", open, survival.cases().all());
		var plain = (leadTimes.endedOnly() == null) ? "" : " " + this.words.of("insight.survival.endedOnly",
				days(leadTimes.endedOnly().median()), days(leadTimes.endedOnly().mean()));
		return half + " " + counted + plain;
	}

	/** Of few cases the band has no upper end yet. */
	private String half(Middle middle) {
		if (middle.median() == null) {
			return this.words.of("insight.survival.notHalf");
		}
		var days = days(middle.median());
		return (middle.lower() == null) ? this.words.of("insight.survival.halfAlone", days)
				: (middle.upper() == null) ? this.words.of("insight.survival.halfFrom", days, days(middle.lower()))
						: this.words.of("insight.survival.half", days, days(middle.lower()), days(middle.upper()));
	}

	private static long days(double seconds) {
		return Math.round(seconds / DAY);
	}

	private Chart chart(Survival survival) {
		List<double[]> points = new ArrayList<>();
		List<double[]> band = new ArrayList<>();
		for (var point : survival.points()) {
			points.add(new double[] { point.at() / DAY, point.share() });
			if (point.lower() != null && point.upper() != null) {
				band.add(new double[] { point.at() / DAY, point.lower(), point.upper() });
			}
		}
		return Chart
			.line(Axis.number(this.words.of("insight.axis.days")), Axis.share(this.words.of("insight.axis.goingOn")))
			.with(Series.steps(this.words.of("insight.survival.curve"), points, band))
			.limit(0.5, this.words.of("insight.survival.halfLine"));
	}

	private TableView table(Survival survival) {
		var table = TableView.of("survival", this.words.of("insight.survival.caption"),
				Column.days(this.words.of("insight.axis.days")), Column.number(this.words.of("insight.column.atRisk")),
				Column.share(this.words.of("insight.column.goingOn")),
				Column.share(this.words.of("insight.column.lower")),
				Column.share(this.words.of("insight.column.upper")));
		survival.points()
			.forEach((point) -> table.row(point.at(), point.atRisk(), point.share(), point.lower(), point.upper()));
		return table;
	}

}
