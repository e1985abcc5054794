package fi.polku.worklist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import fi.polku.security.CurrentUser;
import fi.polku.worklist.ExternalWork.Work;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a program tells of a step reaches the engine only if the step is of a case of its
 * organisation; others are not there. What came of it goes to the trail in the engine's
 * transaction.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class ExternalTaskFilter extends OncePerRequestFilter {

	private static final Pattern ONE = Pattern
		.compile(".*/engine-rest(?:/engine/default)?/external-task/([^/]+)/([A-Za-z]+)");

	private static final Map<String, String> TOLD = Map.of("complete", "completed", "bpmnError", "refused", "failure",
			"failed");

	private final ExternalWork work;

	private final CurrentUser user;

	private final TransactionTemplate transaction;

	ExternalTaskFilter(ExternalWork work, CurrentUser user, TransactionTemplate transaction) {
		this.work = work;
		this.user = user;
		this.transaction = transaction;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !ONE.matcher(request.getRequestURI()).matches();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var asked = ONE.matcher(request.getRequestURI());
		var found = asked.matches() ? this.work.find(asked.group(1), this.user.get()) : Optional.<Work>empty();
		if (found.isEmpty()) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
			return;
		}
		var how = TOLD.get(asked.group(2));
		if (how == null) {
			chain.doFilter(request, response);
			return;
		}
		this.transaction.executeWithoutResult((status) -> {
			if (isTaken(request, response, chain)) {
				this.work.told(found.get(), how);
			}
			else {
				status.setRollbackOnly();
			}
		});
	}

	private static boolean isTaken(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
		try {
			chain.doFilter(request, response);
			return response.getStatus() < HttpServletResponse.SC_BAD_REQUEST;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (ServletException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
