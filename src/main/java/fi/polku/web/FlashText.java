package fi.polku.web;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The quiet line in the reader's language. */
@Component("flashText")
public class FlashText {

	private final MessageSource texts;

	FlashText(MessageSource texts) {
		this.texts = texts;
	}

	public String of(Flash.Line line) {
		return this.texts.getMessage(line.textKey(), line.args(), LocaleContextHolder.getLocale());
	}

}
