package fi.polku.provider;

import java.io.Serializable;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What a session keeps of the provider's: enough to leave both at once.
 *
 * @param idToken shown to the provider at leaving
 * @param sid the provider's name of its session, or null
 */
record ProviderSession(String idToken, String subject, String sid) implements Serializable {

	static final String KEY = "polku.provider";

	static ProviderSession of(HttpServletRequest request) {
		var session = request.getSession(false);
		return (session != null) ? (ProviderSession) session.getAttribute(KEY) : null;
	}

}
