package fi.polku.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every module's texts, {@code messages/<module>-messages_<language>.properties}; a text
 * missing in one language is answered in Finnish. An apostrophe is an apostrophe, doubled
 * or not.
 */
@Component("messageSource")
class Texts extends AbstractMessageSource {

	private static final int LONGEST_KEY = 100;

	private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]+");

	private static final Logger log = LoggerFactory.getLogger(Texts.class);

	private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

	private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

	Texts() throws IOException {
		for (Locale language : Languages.ALL) {
			this.byLanguage.put(language.getLanguage(), read(language.getLanguage()));
		}
	}

	private static Map<String, String> read(String language) throws IOException {
		Map<String, String> texts = new HashMap<>();
		var bundles = new PathMatchingResourcePatternResolver()
			.getResources("classpath*:messages/*-messages_" + language + ".properties");
		for (Resource bundle : bundles) {
			load(bundle).forEach((key, text) -> texts.put((String) key, ((String) text).replace("''", "'")));
		}
		return texts;
	}

	private static Properties load(Resource bundle) {
		try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
			var properties = new Properties();
			properties.load(reader);
			return properties;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Map<String, String> of(Locale language) {
		return Map.copyOf(this.byLanguage.get(Languages.of(language).getLanguage()));
	}

	@Override
	protected String resolveCodeWithoutArguments(String code, Locale locale) {
		String text = this.byLanguage.get(Languages.of(locale).getLanguage()).get(code);
		return (text != null) ? text : this.byLanguage.get("fi").get(code);
	}

	@Override
	protected MessageFormat resolveCode(String code, Locale locale) {
		String text = resolveCodeWithoutArguments(code, locale);
		Locale ours = Languages.of(locale);
		return (text != null) ? this.formats.computeIfAbsent(ours.getLanguage() + code,
				(key) -> new MessageFormat(text.replace("'", "''"), ours)) : null;
	}

	/**
	 * A missing text is a fault somebody sees in the log; the reader sees its last word.
	 */
	@Override
	protected String getDefaultMessage(String code) {
		log.error("no text for {}", plain(code));
		return code.substring(code.lastIndexOf('.') + 1);
	}

	/**
	 * What somebody typed may be part of it: the log is told what can be a key, and of
	 * anything else nothing.
	 */
	static String plain(String code) {
		return (code.length() <= LONGEST_KEY && KEY.matcher(code).matches()) ? code : "what is no key";
	}

}
