package fi.polku.retention;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fi.polku.web.Languages;

import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * What a client who asked for erasure is answered, in the client's own language. The
 * instructions of appeal are the controller's; without them none are given.
 */
@Component
class ErasureAnswer {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu");

	private final MessageSource texts;

	private final Environment settings;

	ErasureAnswer(MessageSource texts, Environment settings) {
		this.texts = texts;
		this.settings = settings;
	}

	/** Of a request that has been decided. */
	Letter of(ErasureRequest request, String language) {
		var locale = Languages.of(language);
		var words = new ArrayList<String>();
		words.add("all".equals(request.decision()) ? text("erasure.answer.all", locale, backupsKept())
				: text("erasure.answer." + request.decision(), locale));
		words.add(text("erasure.answer.why", locale, request.reason()));
		if (!"all".equals(request.decision())) {
			words.add(text("erasure.answer.complain", locale));
			var appeal = this.settings.getProperty("polku.erasure.appeal." + locale.getLanguage(), "");
			if (!appeal.isBlank()) {
				words.add(appeal);
			}
		}
		return new Letter(locale.getLanguage(), text("erasure.answer.heading", locale, DAY.format(request.askedOn())),
				List.copyOf(words));
	}

	/** For how many days at most a backup holds who was erased. */
	private long backupsKept() {
		return this.settings.getRequiredProperty("polku.backups.kept", Duration.class).toDays();
	}

	private String text(String key, Locale locale, Object... args) {
		return this.texts.getMessage(key, args, locale);
	}

	/** The answer, paragraph by paragraph. */
	record Letter(String language, String heading, List<String> words) {
	}

}
