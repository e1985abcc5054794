package fi.polku.security;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.Globals;
import org.apache.tomcat.util.http.Parameters.FailReason;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;

/**
 * A form that is too large to be read arrives without its fields, and so without its
 * token: it is told as what it is, not as forbidden. A form of a session that has ended
 * leads to signing in anew.
 */
final class OversizedForms implements AccessDeniedHandler {

	private static final Set<FailReason> TOO_LARGE = EnumSet.of(FailReason.POST_TOO_LARGE,
			FailReason.TOO_MANY_PARAMETERS);

	private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException, ServletException {
		if (TOO_LARGE.contains(request.getAttribute(Globals.PARAMETER_PARSE_FAILED_REASON_ATTR))) {
			response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
			return;
		}
		if (request.getUserPrincipal() == null && request.getRequestedSessionId() != null
				&& !request.isRequestedSessionIdValid() && request.getHeader("X-Requested-With") == null) {
			response.sendRedirect(request.getContextPath() + "/sign-in?expired");
			return;
		}
		this.others.handle(request, response, denied);
	}

}
