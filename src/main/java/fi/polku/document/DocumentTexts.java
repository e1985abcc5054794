package fi.polku.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the documents, in the three languages. */
final class DocumentTexts {

	private static final Locale FINNISH = Locale.forLanguageTag("fi");

	private static final Set<String> LANGUAGES = Set.of("fi", "sv", "en");

	private DocumentTexts() {
	}

	static ResourceBundleMessageSource source() {
		var source = new ResourceBundleMessageSource();
		source.setBasename("messages/document-messages");
		source.setDefaultEncoding(StandardCharsets.UTF_8.name());
		source.setFallbackToSystemLocale(false);
		return source;
	}

	/** The language the documents are written in; Finnish for any other. */
	static Locale language(Locale locale) {
		var language = locale.getLanguage();
		return LANGUAGES.contains(language) ? Locale.forLanguageTag(language) : FINNISH;
	}

}
