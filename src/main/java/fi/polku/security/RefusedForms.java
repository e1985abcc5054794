package fi.polku.security;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.Globals;
import org.apache.tomcat.util.http.Parameters.FailReason;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;

/**
 * A form that is too large to be read arrives without its fields, and so without its
 * token: it is told as what it is, not as forbidden. A form of somebody whose session has
 * ended, whether or not another has begun since, leads to signing in anew.
 */
final class RefusedForms implements AccessDeniedHandler {

	private static final Set<FailReason> TOO_LARGE = EnumSet.of(FailReason.POST_TOO_LARGE,
			FailReason.TOO_MANY_PARAMETERS);

	private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();

	private final Predicate<HttpServletRequest> open;

	/**
	 * The handler.
	 * @param open whether an address needs no signing in
	 */
	RefusedForms(Predicate<HttpServletRequest> open) {
		this.open = open;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException, ServletException {
		if (isTooLarge(request)) {
			response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
			return;
		}
		if (isAnonymous() && !this.open.test(request) && request.getHeader("X-Requested-With") == null) {
			response.sendRedirect(request.getContextPath() + "/sign-in?expired");
			return;
		}
		this.others.handle(request, response, denied);
	}

	/** Reads the fields, if that has not been done. */
	static boolean isTooLarge(HttpServletRequest request) {
		request.getParameterMap();
		return TOO_LARGE.contains(request.getAttribute(Globals.PARAMETER_PARSE_FAILED_REASON_ATTR));
	}

	/** The request does not know yet who sends it. */
	private static boolean isAnonymous() {
		var who = SecurityContextHolder.getContext().getAuthentication();
		return who == null || who instanceof AnonymousAuthenticationToken;
	}

}
