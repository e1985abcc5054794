package fi.polku.security;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * What a sign-in that failed leads to: its page again, or 401 for a program. A network
 * from which too many have failed is told when to come back, which says nothing of any
 * account.
 */
@Component
class FailedSignIn extends SimpleUrlAuthenticationFailureHandler implements AuthenticationEntryPoint {

	private final SignInWatch watch;

	FailedSignIn(SignInWatch watch) {
		super("/sign-in?fault");
		this.watch = watch;
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException fault) throws IOException, ServletException {
		if (!isToldToRest(request, response)) {
			super.onAuthenticationFailure(request, response, fault);
		}
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
			throws IOException {
		if (!(fault instanceof BadCredentialsException) || !isToldToRest(request, response)) {
			response.setStatus(HttpStatus.UNAUTHORIZED.value());
		}
	}

	private boolean isToldToRest(HttpServletRequest request, HttpServletResponse response) throws IOException {
		var rest = this.watch.rest(request.getRemoteAddr());
		if (rest.isZero()) {
			return false;
		}
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(rest.toSeconds() + 1));
		response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
		return true;
	}

}
