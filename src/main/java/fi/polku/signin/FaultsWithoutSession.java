package fi.polku.signin;

import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A fault of the database is told without the session, which stands in the same database:
 * it is neither read nor written again.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER + 1)
class FaultsWithoutSession extends OncePerRequestFilter {

	private static final String CURRENT = SessionRepositoryFilter.SESSION_REPOSITORY_ATTR + ".CURRENT_SESSION";

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		var fault = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
		return Stream.iterate(fault, (one) -> one != null, Throwable::getCause)
			.limit(10)
			.noneMatch((one) -> one instanceof DataAccessException || one instanceof TransactionException
					|| one instanceof SQLException);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		request.removeAttribute(CURRENT);
		CsrfFilter.skipRequest(request);
		chain.doFilter(new WithoutSession(request), response);
	}

	@Override
	protected void doFilterNestedErrorDispatch(HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) throws ServletException, IOException {
		doFilterInternal(request, response, chain);
	}

	private static final class WithoutSession extends HttpServletRequestWrapper {

		WithoutSession(HttpServletRequest request) {
			super(request);
		}

		@Override
		public HttpSession getSession(boolean create) {
			if (create) {
				throw new IllegalStateException("A fault of the database is told without a session");
			}
			return null;
		}

		@Override
		public HttpSession getSession() {
			return getSession(true);
		}

		@Override
		public String getRequestedSessionId() {
			return null;
		}

		@Override
		public boolean isRequestedSessionIdValid() {
			return false;
		}

	}

}
