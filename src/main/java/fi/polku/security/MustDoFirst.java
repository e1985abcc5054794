package fi.polku.security;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A password given by somebody else is changed, and a second factor that the role asks
 * for is set up, before anything else is done.
 */
class MustDoFirst extends OncePerRequestFilter {

	private static final String PASSWORD = "/me/password";

	private static final String SECOND_FACTOR = "/me/second-factor";

	private static final Pattern ALWAYS = Pattern
		.compile("(%s|%s(/.*)?|/sign-out|/app/.*|/error|/accessibility|/privacy)".formatted(PASSWORD, SECOND_FACTOR));

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var first = ALWAYS.matcher(request.getRequestURI()).matches() ? null : first();
		if (first != null) {
			response.sendRedirect(first);
			return;
		}
		chain.doFilter(request, response);
	}

	private static String first() {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn user)) {
			return null;
		}
		if (user.passwordOnce()) {
			return PASSWORD;
		}
		return user.secondFactorMissing() ? SECOND_FACTOR : null;
	}

}
