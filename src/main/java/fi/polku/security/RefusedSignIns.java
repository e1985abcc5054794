package fi.polku.security;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/**
 * Who is not let in is told one thing, whatever was wrong; from a network that rests, how
 * long to wait.
 */
final class RefusedSignIns implements AuthenticationFailureHandler, AuthenticationEntryPoint {

	private final AuthenticationFailureHandler page = new SimpleUrlAuthenticationFailureHandler("/sign-in?fault");

	private final AuthenticationEntryPoint program = new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException fault) throws IOException, ServletException {
		if (!waits(response, fault)) {
			this.page.onAuthenticationFailure(request, response, fault);
		}
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
			throws IOException, ServletException {
		if (!waits(response, fault)) {
			this.program.commence(request, response, fault);
		}
	}

	private static boolean waits(HttpServletResponse response, AuthenticationException fault) throws IOException {
		if (!(fault instanceof NetworkRests rests)) {
			return false;
		}
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(rests.seconds()));
		response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
		return true;
	}

}
