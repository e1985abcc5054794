package fi.polku.insight.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.columns.Ball;
import fi.polku.insight.page.FilterNames;
import fi.polku.insight.page.InsightQuery;
import fi.polku.insight.page.Words;
import fi.polku.web.Fmt;

import org.springframework.stereotype.Component;

/** What steps, groups and holders of the ball are called, and the cases of a group. */
@Component
class Names {

	private final FilterNames names;

	private final Words words;

	private final Fmt fmt;

	Names(FilterNames names, Words words, Fmt fmt) {
		this.names = names;
		this.words = words;
		this.fmt = fmt;
	}

	String step(String step, CaseFilter filter) {
		return (filter.log() != null) ? step : this.names.step(filter.model(), step);
	}

	/** A log does not say who held the ball. */
	String holder(Ball ball, CaseFilter filter) {
		return this.words.of((ball == Ball.OTHER && filter.log() != null) ? "insight.cycle.unknownHolder"
				: "insight.case.holder." + ball.name().toLowerCase(Locale.ROOT));
	}

	String group(By by, String key, CaseFilter filter) {
		if (key.isEmpty()) {
			return this.words.of("insight.cycle.noGroup");
		}
		return switch (by) {
			case MONTH -> this.fmt.month(LocalDate.parse(key));
			case VERSION -> this.names.model(key.split(" ")[0]) + " " + key.split(" ")[1];
			case SEGMENT, AREA, TEAM, PROGRAMME -> this.names.of(by.code(), key, filter);
		};
	}

	String change(Changes.Change change) {
		return this.words.of("insight.cycle.change", change.version());
	}

	/** The same page of that group alone; of those without one {@code null}. */
	InsightQuery of(By by, String key, InsightQuery query) {
		if (key.isEmpty()) {
			return null;
		}
		return switch (by) {
			case MONTH -> isOfOpen(query) ? null
					: query.with("from", key).with("to", LocalDate.parse(key).plusMonths(1).minusDays(1));
			case VERSION -> query.with("model", key.split(" ")[0]).with("version", key.split(" ")[1]);
			case SEGMENT, AREA, TEAM, PROGRAMME -> query.with(by.code(), key);
		};
	}

	/** Whoever was open in a month began in another. */
	private static boolean isOfOpen(InsightQuery query) {
		return List.of("open").equals(query.parameters().get("period"));
	}

}
