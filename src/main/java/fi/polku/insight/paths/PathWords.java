package fi.polku.insight.paths;

import java.time.Duration;

import fi.polku.insight.page.Column;
import fi.polku.insight.page.Words;
import fi.polku.web.Fmt;

import org.springframework.stereotype.Component;

/** Words of the pages of ways. */
@Component
class PathWords {

	private static final double DAY = Duration.ofDays(1).toSeconds();

	private static final double HOUR = Duration.ofHours(1).toSeconds();

	private static final double MINUTE = Duration.ofMinutes(1).toSeconds();

	private final Words words;

	private final Fmt fmt;

	PathWords(Words words, Fmt fmt) {
		this.words = words;
		this.fmt = fmt;
	}

	String of(String name, Object... values) {
		return this.words.of("insight.paths." + name, values);
	}

	/** Why there is no figure. */
	String none(PathQuestion question) {
		return this.words.of((question.chosen().cases().length == 0) ? "insight.noCases" : "insight.tooFew");
	}

	/** A share as per cent, with one decimal below ten. */
	String share(double share) {
		return this.fmt.number(rounded(share * 100)) + " %";
	}

	/** A length in words: days of the reader's clock, below one hours or minutes. */
	String days(PathQuestion question, double seconds) {
		return length(question, seconds, question.key("daysIn"), "insight.paths.hoursIn", "insight.paths.minutesIn");
	}

	/** The same, short enough for a mark. */
	String brief(PathQuestion question, double seconds) {
		return length(question, seconds, "insight.paths.map.days", "insight.paths.map.hours",
				"insight.paths.map.minutes");
	}

	private String length(PathQuestion question, double seconds, String inDays, String inHours, String inMinutes) {
		var days = question.days(seconds);
		if (days == null) {
			return "–";
		}
		return (days >= DAY) ? this.words.of(inDays, this.fmt.number(rounded(days / DAY)))
				: (seconds >= HOUR) ? this.words.of(inHours, this.fmt.number(rounded(seconds / HOUR)))
						: this.words.of(inMinutes, this.fmt.number(rounded(seconds / MINUTE)));
	}

	String number(double value) {
		return this.fmt.number(rounded(value));
	}

	private static double rounded(double value) {
		return (value < 10) ? Math.round(value * 10) / 10.0 : Math.round(value);
	}

	Column text(String name) {
		return Column.text(of("column." + name));
	}

	Column count(String name) {
		return Column.number(of("column." + name));
	}

	Column share(String name) {
		return Column.share(of("column." + name));
	}

	Column days(String name, PathQuestion question) {
		return Column.days(this.words.of(question.key("column." + name)));
	}

}
