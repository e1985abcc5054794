package fi.polku.security;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Where whoever has given the password stands until the second factor is given too. */
@Component
public class SecondFactorDoor {

	/** The page that asks for it. */
	public static final String PAGE = "/sign-in/code";

	private final SessionPeople sessions;

	private final RequestCache requests = new HttpSessionRequestCache();

	SecondFactorDoor(SessionPeople sessions) {
		this.sessions = sessions;
	}

	/** Who stands there; empty where nobody does. */
	public Optional<Person> waiting(HttpServletRequest request) {
		return this.sessions.half(request).map(SignedIn::person);
	}

	/**
	 * Lets in whoever stands there, in a session that bears a new name from then on.
	 * @return the place they were going to
	 */
	public String open(HttpServletRequest request, HttpServletResponse response) {
		this.sessions.complete(request);
		var saved = this.requests.getRequest(request, response);
		if (saved == null) {
			return "/";
		}
		this.requests.removeRequest(request, response);
		var place = UriComponentsBuilder.fromUriString(saved.getRedirectUrl()).build();
		return (place.getQuery() != null) ? place.getPath() + "?" + place.getQuery() : place.getPath();
	}

}
