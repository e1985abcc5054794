package fi.polku.notification;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import fi.polku.client.Client;

/**
 * What is told to the client this time: which template, in which language, by which
 * channel.
 */
record Telling(String template, String language, String channel) {

	static final List<String> TEMPLATES = List.of("pleaseCall", "bringPapers", "checkContacts", "thankYou");

	static final List<String> LANGUAGES = List.of("fi", "sv", "en");

	/** What was asked for, and the client's own where nothing was. */
	Telling orOf(Client client) {
		var usual = Objects.requireNonNullElse(client.contact().channel(), "letter");
		return new Telling((this.template != null) ? this.template : TEMPLATES.get(0),
				(this.language != null) ? this.language : client.language(),
				(this.channel != null) ? this.channel : usual);
	}

	boolean isPossible(Client client) {
		return TEMPLATES.contains(this.template) && LANGUAGES.contains(this.language)
				&& channels(client).contains(this.channel);
	}

	/**
	 * The ways that lead to the client; a letter is always written, if only to be handed
	 * over.
	 */
	static List<String> channels(Client client) {
		var contact = client.contact();
		return Stream
			.of((contact.email() != null) ? "email" : null, (contact.phone() != null) ? "text_message" : null, "letter")
			.filter(Objects::nonNull)
			.toList();
	}

	Message message(String phone) {
		return Message.of(this.template, phone);
	}

}
