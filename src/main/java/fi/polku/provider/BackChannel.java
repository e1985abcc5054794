package fi.polku.provider;

import fi.polku.signin.PeopleSessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.session.Session;

/**
 * The provider tells that somebody left there: their sessions end here, at every node.
 */
class BackChannel implements LogoutHandler {

	private final Arrivals arrivals;

	private final PeopleSessions sessions;

	BackChannel(Arrivals arrivals, PeopleSessions sessions) {
		this.arrivals = arrivals;
		this.sessions = sessions;
	}

	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response, Authentication told) {
		if (told.getPrincipal() instanceof OidcLogoutToken token && token.getSubject() != null) {
			this.arrivals.usernameOf(token.getIssuer().toString(), token.getSubject())
				.ifPresent((username) -> this.sessions.end(username, (session) -> isMeant(session, token)));
		}
	}

	private static boolean isMeant(Session session, OidcLogoutToken token) {
		ProviderSession theirs = session.getAttribute(ProviderSession.KEY);
		return theirs != null && theirs.subject().equals(token.getSubject())
				&& (token.getSessionId() == null || token.getSessionId().equals(theirs.sid()));
	}

}
