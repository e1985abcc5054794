package fi.polku.web;

import java.io.IOException;
import java.util.Set;

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
 * Nothing is sent here from a page of another site: browsers say where a request comes
 * from (Fetch Metadata). It stands beside the forms' own tokens, and guards what needs
 * none.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 14)
class OtherSites extends OncePerRequestFilter {

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var from = request.getHeader("Sec-Fetch-Site");
		if (!READING.contains(request.getMethod()) && ("cross-site".equals(from) || "same-site".equals(from))) {
			response.sendError(HttpStatus.FORBIDDEN.value());
			return;
		}
		chain.doFilter(request, response);
	}

}
