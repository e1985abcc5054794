package fi.polku.insight.flow;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import fi.polku.insight.page.FilterNames;
import fi.polku.insight.page.Words;
import fi.polku.web.Fmt;

import org.springframework.stereotype.Component;

/** How figures of flow are told in the reader's language. */
@Component
class FlowWords {

	static final double DAY = Duration.ofDays(1).toSeconds();

	private static final double HOUR = Duration.ofHours(1).toSeconds();

	private final Words words;

	private final Fmt fmt;

	private final FilterNames names;

	FlowWords(Words words, Fmt fmt, FilterNames names) {
		this.words = words;
		this.fmt = fmt;
		this.names = names;
	}

	String of(String key, Object... values) {
		return this.words.of("insight.flow." + key, values);
	}

	/** In the place of a number that is not told. */
	String hidden() {
		return this.words.of("insight.figure.hidden");
	}

	/** A number of cases, or that it is a small one. */
	String count(Number count) {
		return (count != null) ? this.fmt.number(count) : of("few");
	}

	/** With one decimal. */
	String number(double number) {
		return this.fmt.number(Math.round(number * 10) / 10.0);
	}

	String days(double seconds) {
		return this.fmt.number(Math.round(seconds / DAY));
	}

	String hours(double seconds) {
		return number(seconds / HOUR);
	}

	String date(LocalDate day) {
		return this.fmt.shortDate(day);
	}

	/** A state by its name; the rest where it has none. */
	String state(Wip.States states, Wip.State state) {
		return (state.state() == null) ? of("rest")
				: (state.model() == null) ? state.state() : "model".equals(states.by())
						? this.names.model(state.state()) : this.names.step(state.model(), state.state());
	}

	String step(Ageing.Step step) {
		return (step.step() == null) ? of("nothingDone") : step(step.model(), step.step());
	}

	String step(String model, String step) {
		return (model == null) ? step : this.names.step(model, step);
	}

	/** Milliseconds, as charts count time. */
	static double millis(Instant moment) {
		return moment.toEpochMilli();
	}

	static double orGap(Number number) {
		return (number != null) ? number.doubleValue() : Double.NaN;
	}

}
