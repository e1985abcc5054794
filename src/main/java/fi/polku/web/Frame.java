package fi.polku.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** What the layout asks of the request: who, where, in which language. */
@Component("frame")
public class Frame {

	private final String municipality;

	private final ObjectProvider<Bell> bell;

	Frame(@Value("${polku.municipality:}") String municipality, ObjectProvider<Bell> bell) {
		this.municipality = municipality;
		this.bell = bell;
	}

	public String municipality() {
		return this.municipality;
	}

	public boolean signedIn() {
		Authentication user = user();
		return user != null && user.isAuthenticated() && !(user instanceof AnonymousAuthenticationToken);
	}

	/** How many notices the reader has not seen. */
	public int unread() {
		return signedIn() ? this.bell.stream().mapToInt(Bell::unread).sum() : 0;
	}

	/** What the reader is called. */
	public String userName() {
		if (!signedIn()) {
			return "";
		}
		return (user().getPrincipal() instanceof Principal person) ? person.getName() : user().getName();
	}

	/** The name with which the reader signs in; empty for a stranger. */
	public String userId() {
		return signedIn() ? user().getName() : "";
	}

	public List<Rail.Place> rail() {
		return signedIn() ? Rail.of(roles()) : List.of();
	}

	public boolean searches() {
		return Rail.searches(roles());
	}

	public List<Rail.Place> mostUsed() {
		return rail().stream().limit(4).toList();
	}

	/** The page's path, also when a fault is being told of it. */
	public String path() {
		HttpServletRequest request = request();
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (failed != null) ? failed.toString() : request.getRequestURI();
	}

	public String language() {
		return Languages.of(LocaleContextHolder.getLocale()).getLanguage();
	}

	public List<Locale> languages() {
		return Languages.ALL;
	}

	/** This page in another language, its query kept. */
	public String in(Locale language) {
		return UriComponentsBuilder.fromPath(path())
			.query(request().getQueryString())
			.replaceQueryParam("lang", language.getLanguage())
			.build()
			.toUriString();
	}

	public Set<String> roles() {
		return signedIn() ? user().getAuthorities()
			.stream()
			.map((authority) -> authority.getAuthority().replaceFirst("^ROLE_", ""))
			.collect(Collectors.toSet()) : Set.of();
	}

	private static Authentication user() {
		return SecurityContextHolder.getContext().getAuthentication();
	}

	private static HttpServletRequest request() {
		return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
	}

}
