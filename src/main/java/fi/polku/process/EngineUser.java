package fi.polku.process;

import java.util.function.Supplier;

import org.camunda.bpm.engine.IdentityService;

import org.springframework.stereotype.Component;

/** Tells the engine who acts where no request says it. */
@Component
public class EngineUser {

	private final IdentityService identity;

	EngineUser(IdentityService identity) {
		this.identity = identity;
	}

	/** Does the act in the name of the user and forgets the user afterwards. */
	public <T> T as(String username, Supplier<T> act) {
		this.identity.setAuthenticatedUserId(username);
		try {
			return act.get();
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

}
