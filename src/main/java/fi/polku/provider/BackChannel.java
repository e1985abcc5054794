package fi.polku.provider;

import java.util.Collection;

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

	private final Subjects subjects;

	private final PeopleSessions sessions;

	BackChannel(Subjects subjects, PeopleSessions sessions) {
		this.subjects = subjects;
		this.sessions = sessions;
	}

	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response, Authentication told) {
		if (told.getPrincipal() instanceof OidcLogoutToken token) {
			whose(token).forEach((username) -> this.sessions.end(username, (session) -> isMeant(session, token)));
		}
	}

	/** The provider may name the person, their session there, or both. */
	private Collection<String> whose(OidcLogoutToken token) {
		return (token.getSubject() != null)
				? this.subjects.usernameOf(token.getIssuer().toString(), token.getSubject()).stream().toList()
				: this.subjects.usernamesOf(token.getSessionId());
	}

	private static boolean isMeant(Session session, OidcLogoutToken token) {
		ProviderSession theirs = session.getAttribute(ProviderSession.KEY);
		return theirs != null && (token.getSubject() == null || token.getSubject().equals(theirs.subject()))
				&& (token.getSessionId() == null || token.getSessionId().equals(theirs.sid()));
	}

}
