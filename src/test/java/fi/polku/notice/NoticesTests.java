package fi.polku.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.calendar.MovableClock;
import fi.polku.process.CaseNumber;
import fi.polku.security.Role;
import fi.polku.security.Users;
import fi.polku.worklist.Tasks;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

/** Colleagues are told of their work as they have chosen, and nobody's name is in it. */
@PolkuTest
class NoticesTests {

	private static int number;

	@Autowired
	Tryout tryout;

	@Autowired
	NoticeRound round;

	@Autowired
	Tasks tasks;

	@Autowired
	Users users;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestBrowser mvc;

	String reader;

	String giver;

	@BeforeEach
	void people() {
		this.clock.set(Instant.parse("2026-10-20T09:00:00Z"));
		this.tryout.deploy();
		this.reader = "notice-" + ++number;
		this.tryout.person(this.reader, Role.COORDINATOR);
		this.jdbc.sql("update app_user set email = :who || '@example.org' where username = :who")
			.param("who", this.reader)
			.update();
		this.giver = this.tryout.person("notice-giver", Role.COORDINATOR).username();
		this.jdbc.sql("delete from notice_round").update();
		this.round.look();
	}

	@AfterEach
	void rest() {
		this.jdbc.sql("delete from notice_round").update();
		this.clock.reset();
	}

	@Test
	void givenTask_isSeenUnderTheBellAndMailedInTheMorning() throws Exception {
		give("Annettu");
		later(Duration.ofMinutes(1));

		as(get("/")).andExpect(content().string(containsString("Ilmoitukset: 1 uusi")));
		assertThat(mails()).isEmpty();
		this.clock.set(Instant.parse("2026-10-21T04:00:00Z"));
		this.round.look();
		this.round.look();

		assertThat(mails()).singleElement()
			.satisfies((mail) -> assertThat(mail).contains("uusia ilmoituksia").doesNotContain("Annettu", "2026-"));
		as(get("/notices")).andExpect(content().string(containsString("Sinulle annettiin tehtävä")));
		as(get("/")).andExpect(content().string(containsString("Ilmoitukset: ei uusia")));
	}

	@Test
	void choice_isKeptAtOnceOrNotAtAll() throws Exception {
		as(post("/notices/choices").param("taskGiven", "now").param("overdue", "nonsense"))
			.andExpect(redirectedUrl("/notices"));
		give("Heti");
		later(Duration.ofMinutes(1));
		assertThat(mails()).hasSize(1);

		as(post("/notices/choices").param("taskGiven", "off"));
		give("Ei");
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

	private void give(String lastName) {
		var task = task(this.tryout.start(lastName));
		this.tasks.assign(task, this.reader, this.users.find(this.giver).orElseThrow());
	}

	private List<String> mails() {
		return this.jdbc.sql("select subject || ' ' || body from outgoing where username = :me and recipient = 'staff'")
			.param("me", this.reader)
			.query(String.class)
			.list();
	}

	private String task(CaseNumber caseNumber) {
		return this.jdbc.sql("select task_id from work_item where case_number = :case")
			.param("case", caseNumber.value())
			.query(String.class)
			.single();
	}

	private ResultActions as(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.as(this.reader, request);
	}

}
