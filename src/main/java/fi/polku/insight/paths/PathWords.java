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

	/** Days of the reader's clock, with one decimal below ten. */
	String days(PathQuestion question, double seconds) {
		var days = question.days(seconds);
		return (days != null) ? this.words.of(question.key("daysIn"), this.fmt.number(rounded(days / DAY))) : "–";
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
