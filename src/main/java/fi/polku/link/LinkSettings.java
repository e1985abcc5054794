package fi.polku.link;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where links lead, how long they live, and whether clients have any. */
@Component
class LinkSettings {

	/** Wrong codes in a row after which a link rests. */
	static final int TRIES = 5;

	static final Duration REST = Duration.ofMinutes(15);

	/** Rests after which a link is revoked. */
	static final int RESTS = 3;

	private final String place;

	private final Duration clients;

	private final Duration partners;

	private final boolean clientsOpen;

	LinkSettings(@Value("${polku.public-address:}") String place, @Value("${server.port:8080}") int port,
			@Value("${polku.links.client:180d}") Duration clients,
			@Value("${polku.links.partner:60d}") Duration partners,
			@Value("${polku.links.clients-open:true}") boolean clientsOpen) {
		this.place = place.isBlank() ? "http://localhost:" + port : place.replaceAll("/+$", "");
		this.clients = clients;
		this.partners = partners;
		this.clientsOpen = clientsOpen;
	}

	/** Whether links of this kind are made, and show what they are for. */
	boolean opens(PersonalLink.Kind kind) {
		return kind != PersonalLink.Kind.CLIENT || this.clientsOpen;
	}

	Duration life(PersonalLink.Kind kind) {
		return (kind == PersonalLink.Kind.CLIENT) ? this.clients : this.partners;
	}

	String address(PersonalLink.Kind kind, String token) {
		return this.place + kind.path(token);
	}

}
