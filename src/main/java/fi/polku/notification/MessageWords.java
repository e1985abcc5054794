package fi.polku.notification;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import fi.polku.casefile.Cases;
import fi.polku.process.CaseNumber;
import fi.polku.process.letter.LetterText;
import fi.polku.process.letter.ModelLetters;
import fi.polku.process.letter.Placeholder;
import fi.polku.security.Person;
import fi.polku.security.Users;
import fi.polku.trail.Trail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Finds the words of a message: in the model whose step tells it, as the version has them
 * in which the case runs; else among the texts of Polku.
 */
@Component
class MessageWords {

	private static final Logger log = LoggerFactory.getLogger(MessageWords.class);

	private final MessageSource texts;

	private final ModelLetters letters;

	private final Cases cases;

	private final Users users;

	private final Trail trail;

	MessageWords(MessageSource texts, ModelLetters letters, Cases cases, Users users, Trail trail) {
		this.texts = texts;
		this.letters = letters;
		this.cases = cases;
		this.users = users;
		this.trail = trail;
	}

	/** As it will be read; the case may be {@code null} where no model tells it. */
	Words of(CaseNumber caseNumber, Message message, String language) {
		if (message.lettered() == null) {
			return new Words(text(message, "subject", language), text(message, "body", language), null);
		}
		var found = this.letters.of(message.lettered().letter(), language);
		if (found.isSubstitute()) {
			log.warn("{} has no letter in {}: the shipped words are sent", message.lettered().letter(), language);
			this.trail.did("message.shippedWords", "guidance", message.template(), caseNumber, List.of());
		}
		var values = known(caseNumber, message.lettered().values());
		var letter = found.letter();
		return new Words(new LetterText(letter.subject()).filled(values), new LetterText(letter.body()).filled(values),
				letter.sms().isEmpty() ? null : new LetterText(letter.sms()).filled(values));
	}

	/** What the step knows, and who the coordinator is. */
	private Map<Placeholder, String> known(CaseNumber caseNumber, Map<Placeholder, String> told) {
		var values = new EnumMap<Placeholder, String>(Placeholder.class);
		var owner = this.cases.get(caseNumber).owner();
		if (owner != null) {
			this.users.find(owner).map(Person::displayName).ifPresent((it) -> values.put(Placeholder.COORDINATOR, it));
			this.users.phoneOf(owner).ifPresent((it) -> values.put(Placeholder.PHONE, it));
		}
		told.forEach((name, value) -> {
			if (!value.isEmpty()) {
				values.put(name, value);
			}
		});
		return values;
	}

	private String text(Message message, String part, String language) {
		var known = message.arguments().stream().map((argument) -> argument.isEmpty() ? 0 : 1);
		return this.texts.getMessage("notification." + message.template() + "." + part,
				Stream.concat(message.arguments().stream(), known).toArray(), Locale.forLanguageTag(language));
	}

	/**
	 * What is sent.
	 *
	 * @param textMessage {@code null} where the body is sent as one
	 */
	record Words(String subject, String body, String textMessage) {
	}

}
