package fi.polku.insight.target;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import fi.polku.calendar.Helsinki;
import fi.polku.insight.page.Axis;
import fi.polku.insight.page.Chart;
import fi.polku.insight.page.Column;
import fi.polku.insight.page.Figure;
import fi.polku.insight.page.InsightQuery;
import fi.polku.insight.page.Series;
import fi.polku.insight.page.TableView;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A target as its reader sees it. */
@Component
class TargetView {

	private final TargetWords words;

	private final MessageSource texts;

	TargetView(TargetWords words, MessageSource texts) {
		this.words = words;
		this.texts = texts;
	}

	Row row(Target target) {
		var locale = LocaleContextHolder.getLocale();
		var value = (target.value() != null) ? this.words.value(target, target.value(), locale) : null;
		return new Row(target.id(), target.name(), this.words.figure(target.figure(), locale),
				this.words.threshold(target, locale), value, target.state(), target.checkedAt(), target.changedAt(),
				target.months(), InsightQuery.of(target.figure().page(), target.filter()).href());
	}

	/** Day by day, with the threshold as a line. */
	Figure history(Target target, List<Targets.Checked> history) {
		var locale = LocaleContextHolder.getLocale();
		var figure = this.words.figure(target.figure(), locale);
		double scale = (target.figure().unit() == TargetUnit.SHARE) ? 100 : 1;
		var unit = text("unit." + target.figure().unit().name().toLowerCase(Locale.ROOT));
		var points = history.stream()
			.filter((one) -> one.value() != null)
			.map((one) -> new double[] { Helsinki.startOfDay(one.day()).toEpochMilli(), one.value() * scale })
			.toList();
		var table = TableView.of("history", figure, Column.date(text("day")), Column.number(figure + ", " + unit),
				Column.text(text("state")));
		history.forEach((one) -> table.row(one.day(), (one.value() != null) ? one.value() * scale : null,
				text("state." + one.state())));
		var sentence = this.texts.getMessage("insight.target.says." + target.state(),
				new Object[] { figure, (target.value() != null) ? this.words.value(target, target.value(), locale) : "",
						this.words.threshold(target, locale) },
				locale);
		return Figure.of("history", figure, sentence)
			.drawn(Chart.line(Axis.time(text("day")), Axis.number(unit))
				.with(Series.of(figure, points))
				.limit(target.threshold() * scale, this.words.threshold(target, locale)))
			.told(table);
	}

	private String text(String key) {
		return this.texts.getMessage("insight.target." + key, null, LocaleContextHolder.getLocale());
	}

	/**
	 * A line of the list.
	 *
	 * @param value in words, or {@code null} where too few cases stand behind it
	 * @param href the page that shows the figure
	 */
	record Row(UUID id, String name, String figure, String threshold, String value, String state, Instant checkedAt,
			Instant changedAt, Integer months, String href) {
	}

}
