package fi.polku.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that this node is about to send.
 *
 * @param username the colleague, where it goes to one
 * @param channelChosen whether somebody chose the channel of this one message
 * @param textMessage what is sent instead of the body as a text message, or {@code null}
 * @param address of a partner; empty where none was given, {@code null} for whoever
 * referred the client
 * @param attempts this one included
 * @param placeless whether it was written for a client behind a protection order
 */
record Waiting(UUID id, String caseNumber, UUID clientId, String username, String recipient, String channel,
		boolean channelChosen, String template, String subject, String body, String textMessage, String calendar,
		String address, Instant notBefore, int attempts, boolean placeless) {

	/** What it says on a channel. */
	String words(String channelTaken) {
		return ("text_message".equals(channelTaken) && this.textMessage != null) ? this.textMessage : this.body;
	}

}
