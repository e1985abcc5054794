package fi.polku.signin;

import java.util.Map;
import java.util.UUID;

import fi.polku.PolkuTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

import static org.assertj.core.api.Assertions.assertThat;

/** Two requests at once in one session. */
@PolkuTest
class SessionsAtOnceTests {

	@Autowired
	FindByIndexNameSessionRepository<? extends Session> sessions;

	@Autowired
	JdbcClient jdbc;

	@Test
	void theSameIsKeptTwice_theLaterCounts() {
		assertThat(keptTwice(this.sessions)).isEqualTo("two");
	}

	@Test
	void sessionThatEndedMeanwhile_keepsNothing() {
		assertThat(keptAfterItsEnd(this.sessions)).isZero();
	}

	/** Else the name that a stranger may know would open what was signed in. */
	@Test
	void requestByTheFormerName_changesNothing() {
		assertThat(namedAnew(this.sessions)).isEqualTo("somebody");
	}

	private <S extends Session> String namedAnew(FindByIndexNameSessionRepository<S> sessions) {
		var made = sessions.createSession();
		sessions.save(made);
		var former = made.getId();
		var late = sessions.findById(former);
		var signsIn = sessions.findById(former);
		signsIn.changeSessionId();
		signsIn.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, "somebody");
		sessions.save(signsIn);
		late.setLastAccessedTime(late.getLastAccessedTime().plusSeconds(120));
		sessions.save(late);

		assertThat(sessions.findById(former)).isNull();
		assertThat(sessions.findById(signsIn.getId())).isNotNull();
		var who = this.jdbc.sql("select principal_name from spring_session where session_id = :id")
			.param("id", signsIn.getId())
			.query(String.class)
			.single();
		sessions.deleteById(signsIn.getId());
		return who;
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
