package fi.polku.casefile.page;

import java.util.Locale;
import java.util.function.Supplier;

import org.springframework.context.i18n.LocaleContextHolder;

/** What is written for somebody else, in that person's language. */
final class InLanguage {

	private InLanguage() {
	}

	static <T> T of(Locale language, Supplier<T> act) {
		var before = LocaleContextHolder.getLocaleContext();
		LocaleContextHolder.setLocale(language);
		try {
			return act.get();
		}
		finally {
			LocaleContextHolder.setLocaleContext(before);
		}
	}

}
