package fi.polku.process.letter;

import java.util.List;

/**
 * The words of one letter in one language, with their placeholders.
 *
 * @param body of the e-mail and of the letter on paper
 * @param sms the text message, "" where none is sent
 */
public record Letter(String subject, String body, String sms) {

	static final List<String> PARTS = List.of("subject", "body", "sms");

	/** The text of a part. */
	public String part(String name) {
		return switch (name) {
			case "subject" -> this.subject;
			case "body" -> this.body;
			case "sms" -> this.sms;
			default -> throw new IllegalArgumentException("no part of a letter: " + name);
		};
	}

	/** Whether nothing of it is written. */
	public boolean isEmpty() {
		return (this.subject + this.body + this.sms).isEmpty();
	}

	/** Whether it can be sent: who wrote no text message gets the body as one. */
	boolean isComplete() {
		return !this.subject.isEmpty() && !this.body.isEmpty();
	}

}
