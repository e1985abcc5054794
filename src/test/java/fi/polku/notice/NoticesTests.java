package fi.polku.notice;

import java.time.Duration;

import fi.polku.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

/** Colleagues are told of their work as they have chosen, and nobody's name is in it. */
class NoticesTests extends NoticeTest {

	private static int number;

	String reader;

	@BeforeEach
	void people() {
		this.reader = "notice-" + ++number;
		this.tryout.person(this.reader, Role.COORDINATOR);
		this.jdbc.sql("update app_user set email = :who || '@example.org' where username = :who")
			.param("who", this.reader)
			.update();
		at("2026-10-20T09:00:00Z");
	}

	@Test
	void givenTask_isSeenUnderTheBellAndMailedInTheMorning() throws Exception {
		give("Annettu", this.reader);
		later(Duration.ofMinutes(1));

		as(get("/")).andExpect(content().string(containsString("Ilmoitukset: 1 uusi")));
		assertThat(mails(this.reader)).isEmpty();
		look("2026-10-21T04:00:00Z");
		this.round.look();

		assertThat(mails(this.reader)).singleElement()
			.satisfies((mail) -> assertThat(mail).contains("uusia ilmoituksia").doesNotContain("Annettu", "2026-"));
		as(get("/notices")).andExpect(content().string(containsString("Sinulle annettiin tehtävä")));
		as(get("/")).andExpect(content().string(containsString("Ilmoitukset: ei uusia")));
	}

	@Test
	void choice_isKeptAtOnceOrNotAtAll() throws Exception {
		as(post("/notices/choices").param("taskGiven", "now").param("overdue", "nonsense"))
			.andExpect(redirectedUrl("/notices"));
		give("Heti", this.reader);
		later(Duration.ofMinutes(1));
		assertThat(mails(this.reader)).hasSize(1);

		as(post("/notices/choices").param("taskGiven", "off"));
		give("Ei", this.reader);
		later(Duration.ofMinutes(1));
		assertThat(this.jdbc.sql("select count(*) from notice where username = :me and kind = 'taskGiven'")
			.param("me", this.reader)
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void failedMessage_isToldToLeadsOfTheOrganisation() {
		var lead = this.tryout.person("notice-lead-" + number, Role.LEAD).username();
		var caseNumber = this.tryout.start("Epäonni");
		later(Duration.ofMinutes(1));
		this.jdbc
			.sql("""
					insert into outgoing (id, case_number, recipient, channel, template, language, subject, body, not_before,
					                      state, fault, created_at, changed_at)
					values (gen_random_uuid(), :case, 'client', 'email', 'planToAccept', 'fi', 'x', 'x', :at, 'failed',
					        'noAddress', :at, :at)
					""")
			.param("case", caseNumber.value())
			.param("at", java.sql.Timestamp.from(this.clock.instant().plusSeconds(1)))
			.update();

		later(Duration.ofMinutes(1));

		assertThat(this.jdbc.sql("select kind from notice where username = :lead")
			.param("lead", lead)
			.query(String.class)
			.list()).containsExactly("messageFailed");
	}

	private void later(Duration time) {
		this.clock.set(this.clock.instant().plus(time));
		this.round.look();
	}

	private ResultActions as(MockHttpServletRequestBuilder request) throws Exception {
		return this.browser.as(this.reader, request);
	}

}
