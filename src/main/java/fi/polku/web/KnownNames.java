package fi.polku.web;

import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers under its own names alone (the Host of a request is the caller's word): that of
 * the public address, those in {@code polku.also-known-as}, and this machine's own. Where
 * no public address is set, every name is taken. A health check may use any.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 13)
class KnownNames extends OncePerRequestFilter {

	private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1");

	/** RFC 9110, 15.5.20. */
	private static final int MISDIRECTED = 421;

	private final Set<String> names = new HashSet<>();

	KnownNames(@Value("${polku.public-address:}") String place, @Value("${polku.also-known-as:}") List<String> others) {
		if (!place.isBlank()) {
			this.names.addAll(THIS_MACHINE);
			this.names.add(String.valueOf(URI.create(place).getHost()).toLowerCase(Locale.ROOT));
			others.forEach((name) -> this.names.add(name.strip().toLowerCase(Locale.ROOT)));
		}
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return this.names.isEmpty() || "/actuator/health".equals(request.getRequestURI());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.names.contains(String.valueOf(request.getServerName()).toLowerCase(Locale.ROOT))) {
			chain.doFilter(request, response);
		}
		else {
			response.sendError(MISDIRECTED);
		}
	}

}
