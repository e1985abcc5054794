package fi.polku.process.letter;

import java.util.List;

/**
 * Who is written to. Only clients are written to by text message.
 */
public enum Recipient {

	CLIENT, PARTNER, COLLEAGUE;

	/** What a letter to them has: subject, body and, for clients, sms. */
	public List<String> parts() {
		return (this == CLIENT) ? Letter.PARTS : Letter.PARTS.subList(0, 2);
	}

}
