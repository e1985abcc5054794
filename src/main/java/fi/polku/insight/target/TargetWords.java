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

	String value(TargetFigure figure, double value, Locale locale) {
		return this.texts.getMessage("insight.target.value." + figure.unit(), new Object[] { value }, locale);
	}

	String threshold(Target target, Locale locale) {
		return this.texts.getMessage("insight.target." + (target.atMost() ? "atMost" : "atLeast"),
				new Object[] { value(target.figure(), target.threshold(), locale) }, locale);
	}

}
