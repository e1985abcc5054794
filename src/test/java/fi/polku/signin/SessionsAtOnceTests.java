package fi.polku.signin;

import java.util.Map;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.web.http.SessionRepositoryFilter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Two requests at once in one session, and a fault of the database that holds it. */
@PolkuTest
class SessionsAtOnceTests {

	@Autowired
	FindByIndexNameSessionRepository<? extends Session> sessions;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestBrowser browser;

	@Test
	void theSameIsKeptTwice_theLaterCounts() {
		assertThat(keptTwice(this.sessions)).isEqualTo("two");
	}

	@Test
	void sessionThatEndedMeanwhile_keepsNothing() {
		assertThat(keptAfterItsEnd(this.sessions)).isZero();
	}

	@Test
	void faultOfTheDatabase_isToldWithoutTheSession() throws Exception {
		var counted = "select count(*) from spring_session";
		var before = this.jdbc.sql(counted).query(Long.class).single();
		var answer = this.browser.perform(get("/error").with((request) -> {
			request.setDispatcherType(DispatcherType.ERROR);
			request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
			request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/sign-in");
			request.setAttribute(RequestDispatcher.ERROR_EXCEPTION,
					new jakarta.servlet.ServletException(new DuplicateKeyException("spring_session_attributes_pkey")));
			request.setAttribute(SessionRepositoryFilter.SESSION_REPOSITORY_ATTR + ".CURRENT_SESSION", "would fail");
			return request;
		})).andReturn().getResponse();

		assertThat(answer.getStatus()).isEqualTo(500);
		assertThat(answer.getContentAsString()).contains("<h1").doesNotContain("_csrf", "_pkey");
		assertThat(answer.getCookie("polku")).isNull();
		assertThat(this.jdbc.sql(counted).query(Long.class).single()).isEqualTo(before);
	}

	private <S extends Session> String keptTwice(FindByIndexNameSessionRepository<S> sessions) {
		var made = sessions.createSession();
		sessions.save(made);
		var one = sessions.findById(made.getId());
		var two = sessions.findById(made.getId());
		for (var each : Map.of("one", one, "two", two).entrySet()) {
			each.getValue().setAttribute("said", each.getKey());
			each.getValue().setAttribute("by" + each.getKey(), UUID.randomUUID());
		}
		sessions.save(one);
		sessions.save(two);
		var kept = sessions.findById(made.getId());
		sessions.deleteById(made.getId());
		assertThat(kept.getAttributeNames()).contains("byone", "bytwo");
		return kept.getAttribute("said");
	}

	private <S extends Session> long keptAfterItsEnd(FindByIndexNameSessionRepository<S> sessions) {
		var made = sessions.createSession();
		sessions.save(made);
		var late = sessions.findById(made.getId());
		sessions.deleteById(made.getId());
		late.setAttribute("said", "late");
		sessions.save(late);
		return this.jdbc.sql("select count(*) from spring_session_attributes where attribute_name = 'said'")
			.query(Long.class)
			.single();
	}

}
