package fi.polku.web;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * An address has one way to be written. Letters, digits and marks that nobody needs to
 * encode (RFC 3986, 2.3) stand as they are, so that whoever looks at the beginning of an
 * address sees what the servlets see; parameters of a path, empty parts and signs that no
 * address holds are refused.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 12)
class PlainAddresses extends OncePerRequestFilter {

	/**
	 * Encoded: 0-9, A-Z, a-z, minus, dot, underscore, tilde; controls; slashes; percent.
	 */
	private static final Pattern STRANGE = Pattern
		.compile("(?i)%(?:[01].|2[5def]|3[0-9b]|[46][1-9a-f]|5[0-9acf]|7[0-9aef])|;|\\\\|//|/\\.{1,2}(?:/|$)");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (STRANGE.matcher(request.getRequestURI()).find()) {
			response.sendError(HttpStatus.BAD_REQUEST.value());
			return;
		}
		chain.doFilter(request, response);
	}

}
