package fi.polku.security;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A session knows who its person is now: roles, absences and deactivation count from the
 * next request on. Whoever has a new password signs in again; a password given by
 * somebody else is changed before anything else is done.
 */
class FreshPerson extends OncePerRequestFilter {

	private static final String CHANGE = "/me/password";

	private static final Pattern ALWAYS = Pattern.compile("/me/password|/sign-out|/app/.*|/error|/accessibility");

	private final Users users;

	FreshPerson(Users users) {
		this.users = users;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn known)
				|| request.getRequestURI().startsWith("/app/")) {
			chain.doFilter(request, response);
			return;
		}
		var now = this.users.signedIn(known.getUsername())
			.filter((it) -> it.active() && it.passwordHash().equals(known.passwordHash()));
		if (now.isEmpty()) {
			SecurityContextHolder.clearContext();
			if (request.getSession(false) != null) {
				request.getSession(false).invalidate();
			}
		}
		else if (now.get().passwordOnce() && !ALWAYS.matcher(request.getRequestURI()).matches()) {
			response.sendRedirect(CHANGE);
			return;
		}
		else if (!now.get().equals(known)) {
			become(now.get());
		}
		chain.doFilter(request, response);
	}

	private static void become(SignedIn user) {
		var context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
		SecurityContextHolder.setContext(context);
	}

}
