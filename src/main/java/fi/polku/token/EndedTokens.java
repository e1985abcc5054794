package fi.polku.token;

import fi.polku.security.AccessEnded;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A token ends with all that lets its person in without their password. */
@Component
class EndedTokens {

	private final AccessTokens tokens;

	EndedTokens(AccessTokens tokens) {
		this.tokens = tokens;
	}

	@EventListener
	void end(AccessEnded ended) {
		this.tokens.revokeAll(ended.username());
	}

}
