package fi.polku.notice;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;

import fi.polku.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Leads hear of a request for erasure at once, and again a week before its answer is due.
 */
class ErasureNoticesTests extends NoticeTest {

	private static int number;

	@AfterEach
	void requests() {
		this.jdbc.sql("delete from erasure_request where asked_by like 'erasure-notice-%'").update();
	}

	@Test
	void request_isToldAtOnce_andFromAWeekBefore() {
		at("2026-10-20T09:00:00Z");
		var lead = this.tryout.person("erasure-notice-lead-" + ++number, Role.LEAD).username();
		var asker = this.tryout.person("erasure-notice-asker-" + number, Role.COORDINATOR).username();
		ask(this.tryout.start("Poistuja").value(), asker);
		this.clock.set(this.clock.instant().plus(Duration.ofMinutes(1)));
		this.round.look();

		assertThat(kinds(lead)).containsExactly("erasureAsked");
		assertThat(kinds(asker)).isEmpty();
		look("2026-11-12T06:00:00Z");
		assertThat(kinds(lead)).doesNotContain("erasureDue");
		look("2026-11-13T06:00:00Z");
		assertThat(kinds(lead)).contains("erasureDue");
	}

	private void ask(String caseNumber, String by) {
		this.jdbc.sql("""
				insert into erasure_request (id, client_id, asked_on, asked_by, asked_at, state, checks)
				select gen_random_uuid(), client_id, '2026-10-20', :by, :at, 'asked', '{}'
				  from client_case where number = :case
				""")
			.param("case", caseNumber)
			.param("by", by)
			.param("at", Timestamp.from(this.clock.instant().plusSeconds(1)))
			.update();
	}

	private List<String> kinds(String username) {
		return this.jdbc.sql("select kind from notice where username = :who and kind like 'erasure%'")
			.param("who", username)
			.query(String.class)
			.list();
	}

}
