package fi.polku.token;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.security.ProgramSignIn;
import fi.polku.web.CallLimit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;

/** A program shows its token; what is wrong with it is told as a problem detail. */
class TokenFilter extends OncePerRequestFilter {

	static final Duration WHILE = Duration.ofMinutes(10);

	private static final String BEARER = "Bearer ";

	private final AccessTokens tokens;

	private final ProgramSignIn programs;

	private final MessageSource texts;

	private final ObjectMapper json;

	/** How many wrong ones of a network are answered as such. */
	private final CallLimit wrong;

	TokenFilter(AccessTokens tokens, ProgramSignIn programs, MessageSource texts, ObjectMapper json, CallLimit wrong) {
		this.wrong = wrong;
		this.tokens = tokens;
		this.programs = programs;
		this.texts = texts;
		this.json = json;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var shown = request.getHeader(HttpHeaders.AUTHORIZATION);
		if (shown == null || !shown.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
			chain.doFilter(request, response);
			return;
		}
		var token = this.tokens.use(shown.substring(BEARER.length()).strip()).orElse(null);
		if (token == null || this.programs.as(token.username()).isEmpty()) {
			refuse(request, response);
		}
		else if (!token.opens(request.getRequestURI().substring(request.getContextPath().length()))) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"");
			tell(HttpStatus.FORBIDDEN, "token.refused.scope", request, response);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	/**
	 * A right one is let in from everywhere, however often others of its network guess.
	 */
	private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (this.wrong.allows(request.getRemoteAddr())) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
			tell(HttpStatus.UNAUTHORIZED, "token.refused.unknown", request, response);
		}
		else {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(WHILE.toSeconds()));
			tell(HttpStatus.TOO_MANY_REQUESTS, "token.refused.often", request, response);
		}
	}

	private void tell(HttpStatus status, String text, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		var problem = ProblemDetail.forStatusAndDetail(status, this.texts.getMessage(text, null, request.getLocale()));
		problem.setTitle(this.texts.getMessage("token.refused", null, request.getLocale()));
		problem.setInstance(URI.create(request.getRequestURI()));
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		this.json.writeValue(response.getOutputStream(), problem);
	}

}
