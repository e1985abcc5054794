package fi.polku.insight.page;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Texts in the reader's language. */
@Component("insightWords")
public class Words {

	private final MessageSource texts;

	Words(MessageSource texts) {
		this.texts = texts;
	}

	public String of(String key, Object... values) {
		return this.texts.getMessage(key, values, LocaleContextHolder.getLocale());
	}

}
