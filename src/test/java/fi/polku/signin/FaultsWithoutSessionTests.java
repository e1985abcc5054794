package fi.polku.signin;

import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.SessionRepositoryFilter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class FaultsWithoutSessionTests {

	private static final String CURRENT = SessionRepositoryFilter.SESSION_REPOSITORY_ATTR + ".CURRENT_SESSION";

	@Test
	void faultOfTheDatabase_isToldWithoutTheSession() throws Exception {
		var told = told(new ServletException(new DuplicateKeyException("spring_session_attributes_pkey")));

		assertThat(told.getAttribute(CURRENT)).as("what would be written again").isNull();
		assertThat(told.getSession(false)).isNull();
		assertThat(told.getRequestedSessionId()).isNull();
		assertThatIllegalStateException().isThrownBy(told::getSession);
	}

	@Test
	void anyOtherFault_knowsWhoAsked() throws Exception {
		for (var fault : new Throwable[] { null, new IllegalArgumentException("odd") }) {
			var told = told(fault);

			assertThat(told.getAttribute(CURRENT)).isEqualTo("the session");
			assertThat(told.getSession(false)).isNotNull();
		}
	}

	private static HttpServletRequest told(Throwable fault) throws Exception {
		var request = new MockHttpServletRequest("GET", "/error");
		request.setDispatcherType(DispatcherType.ERROR);
		request.getSession();
		request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/sign-in");
		request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, fault);
		request.setAttribute(CURRENT, "the session");
		var told = new AtomicReference<HttpServletRequest>();
		new FaultsWithoutSession().doFilter(request, new MockHttpServletResponse(),
				(asked, answer) -> told.set((HttpServletRequest) asked));
		return told.get();
	}

}
