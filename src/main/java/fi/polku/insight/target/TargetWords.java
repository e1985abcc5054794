package fi.polku.insight.target;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Figures, values and thresholds in words. */
@Component("targetWords")
class TargetWords {

	private final MessageSource texts;

	TargetWords(MessageSource texts) {
		this.texts = texts;
	}

	String figure(TargetFigure figure, Locale locale) {
		return this.texts.getMessage("insight.target.figure." + figure.id(), null, locale);
	}

	/** A value of the target's figure. */
	String value(Target target, double value, Locale locale) {
		boolean isWorking = target.figure().unit() == TargetUnit.DAYS && target.filter().inWorkingTime();
		return this.texts.getMessage("insight.target.value." + (isWorking ? "WORKING_DAYS" : target.figure().unit()),
				new Object[] { value }, locale);
	}

	/** Beside a line of a chart. */
	String label(Target target, Locale locale) {
		return this.texts.getMessage("insight.target.label", new Object[] { target.name(), threshold(target, locale) },
				locale);
	}

	/**
	 * Which target it is, and how it stands.
	 * @param ofTheseCases else it is about more cases than those shown
	 */
	String line(Target target, boolean ofTheseCases, Locale locale) {
		var state = ofTheseCases ? target.state() : "wider";
		return this.texts.getMessage("insight.target.line." + state,
				new Object[] { target.name(), figure(target.figure(), locale), threshold(target, locale),
						(target.value() != null) ? value(target, target.value(), locale) : "" },
				locale);
	}

	String threshold(Target target, Locale locale) {
		return this.texts.getMessage("insight.target." + (target.atMost() ? "atMost" : "atLeast"),
				new Object[] { value(target, target.threshold(), locale) }, locale);
	}

}
