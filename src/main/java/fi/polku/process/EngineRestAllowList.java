package fi.polku.process;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Of the engine's own interface only what Camunda Modeler's deploy button and external
 * task workers need is there; all else is not found. What deploys is answered by the
 * workshop, not by the engine.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineRestAllowList extends OncePerRequestFilter {

	private static final Pattern ALLOWED = Pattern
		.compile("/engine-rest(/engine/default)?/(version|deployment(/create)?|external-task/(fetchAndLock"
				+ "|[A-Za-z0-9-]+/(complete|bpmnError|failure|extendLock|unlock)))");

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().startsWith(request.getContextPath() + "/engine-rest");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var path = request.getRequestURI().substring(request.getContextPath().length());
		if (ALLOWED.matcher(path).matches()) {
			chain.doFilter(request, response);
		}
		else {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
	}

}
