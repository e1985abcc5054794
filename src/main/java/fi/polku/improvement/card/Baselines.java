package fi.polku.improvement.card;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import fi.polku.insight.StepFigures;
import fi.polku.insight.StepFigures.StepFigure;
import fi.polku.web.Fmt;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The figures of a step in words: as they were when a card was begun, and as they are
 * now.
 */
@Component
class Baselines {

	private static final double DAY = 86_400;

	private static final double HOUR = 3_600;

	private final StepFigures figures;

	private final MessageSource texts;

	private final Fmt fmt;

	private final Clock clock;

	Baselines(StepFigures figures, MessageSource texts, Fmt fmt, Clock clock) {
		this.figures = figures;
		this.texts = texts;
		this.fmt = fmt;
		this.clock = clock;
	}

	/** What a card begins with: the figures of the day, and where they are found. */
	Map<String, String> of(String model, String element) {
		if (element == null) {
			return Map.of(CardField.FIGURE.id(), "/insight/cycle-times?model=" + model);
		}
		var figure = CardField.FIGURE.id();
		var address = "/insight/cycle-times/step?model=" + model + "&step=" + element;
		return now(model, element)
			.map((told) -> Map.of(figure, address, CardField.BASELINE.id(),
					this.fmt.date(this.clock.instant()) + ": " + told))
			.orElse(Map.of(figure, address));
	}

	/** The figures of the step now; empty where it has not run often enough. */
	Optional<String> now(String model, String element) {
		return (element == null) ? Optional.empty()
				: this.figures.of(model, null)
					.stream()
					.filter((one) -> one.step().equals(element) && one.runs() != null)
					.findFirst()
					.map(this::told);
	}

	private String told(StepFigure figure) {
		var said = text("improvement.baseline", this.fmt.number(figure.runs()), tenths(figure.waited() / DAY));
		if (figure.touch() != null) {
			said += " " + text("improvement.baseline.touch", tenths(figure.touch() / HOUR));
		}
		if (figure.firstTimeRight() != null) {
			said += " " + text("improvement.baseline.right", this.fmt.percent(figure.firstTimeRight()));
		}
		return said;
	}

	private String tenths(double number) {
		return this.fmt.number(Math.round(number * 10) / 10.0);
	}

	private String text(String key, Object... arguments) {
		return this.texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
