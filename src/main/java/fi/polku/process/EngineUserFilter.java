package fi.polku.process;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.IdentityService;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the engine who acts, so that its history names the person, and forgets it after
 * the request.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class EngineUserFilter extends OncePerRequestFilter {

	private final IdentityService identity;

	EngineUserFilter(IdentityService identity) {
		this.identity = identity;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var principal = request.getUserPrincipal();
		if (principal != null) {
			this.identity.setAuthenticatedUserId(principal.getName());
		}
		try {
			chain.doFilter(request, response);
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

}
