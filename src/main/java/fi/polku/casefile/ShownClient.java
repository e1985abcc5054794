package fi.polku.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import fi.polku.client.Client;
import fi.polku.client.Contact;

/**
 * A client as one reader may see them.
 *
 * @param client what a protection order hides is left out of it
 * @param named whether the reader may know who it is
 */
public record ShownClient(Client client, boolean named) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMuu");

	static ShownClient of(Client client, boolean named) {
		return new ShownClient(named ? client : hidden(client), named);
	}

	/** Last and first names, or {@code null} where a protection order hides them. */
	public String name() {
		return this.named ? this.client.listName() : null;
	}

	/** {@code 131052*****}, or {@code null} where there is none to show. */
	public String maskedCode() {
		return masked(this.named && this.client.codeKnown(), this.client.birthDate());
	}

	static String masked(boolean known, LocalDate birthDate) {
		return (known && birthDate != null) ? DAY.format(birthDate) + "*****" : null;
	}

	private static Client hidden(Client client) {
		return new Client(client.id(), client.codeKnown(), null, null, null, null, null, Contact.NONE, null,
				client.protectionOrder(), client.protectionChecked(), client.protectionSource(),
				client.protectionUntil(), false);
	}

}
