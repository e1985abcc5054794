package fi.polku.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;

import fi.polku.notification.Colleagues;
import fi.polku.security.Role;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

/** Whoever stands in is told; e-mail waits for a working day. */
class NoticesOfDeputiesTests extends NoticeTest {

	private static int number;

	@Autowired
	Colleagues colleagues;

	@Autowired
	TaskService engineTasks;

	String away;

	String deputy;

	@BeforeEach
	void people() {
		this.away = "told-away-" + ++number;
		this.deputy = "told-deputy-" + number;
		this.tryout.person(this.away, Role.COORDINATOR);
		this.tryout.person(this.deputy, Role.COORDINATOR);
		at("2026-10-23T09:00:00Z");
	}

	@Test
	void givenToTheAbsent_isToldToWhoeverStandsIn() throws Exception {
		away(this.away, this.deputy);
		give("Annettu", this.away);

		look("2026-10-23T09:01:00Z");

		assertThat(notices(this.away)).containsExactly("taskGiven 1 null");
		assertThat(notices(this.deputy)).containsExactly("taskGiven 1 " + this.away);
		this.browser.as(this.deputy, get("/notices"))
			.andExpect(content().string(containsString("sijaisena: " + this.away)))
			.andExpect(content().string(containsString("/tasks?assignee=" + this.away)));
	}

	@Test
	void deputyOfTheDeputy_isToldToo_andNobodyAfterTheReturn() {
		var third = this.tryout.person("told-third-" + number, Role.COORDINATOR).username();
		away(this.away, this.deputy);
		away(this.deputy, third);
		give("Annettu", this.away);
		look("2026-10-23T09:01:00Z");
		assertThat(notices(third)).containsExactly("taskGiven 1 " + this.away);

		at("2026-10-26T09:00:00Z");
		give("Annettu", this.away);
		look("2026-10-26T09:01:00Z");

		assertThat(notices(third)).hasSize(1);
	}

	@Test
	void deputyWhoseRolesDoNotReachTheTask_isNotTold() {
		var nurse = this.tryout.person("told-nurse-" + number, Role.NURSE).username();
		away(this.away, nurse);
		give("Annettu", this.away);

		look("2026-10-23T09:01:00Z");

		assertThat(notices(nurse)).isEmpty();
	}

	@Test
	void askedToAssess_isToldAtOnceAndSoIsTheDeputyOfTheProfession() throws Exception {
		var nurse = this.tryout.person("told-nurse-asked-" + number, Role.NURSE).username();
		var other = this.tryout.person("told-nurse-deputy-" + number, Role.NURSE).username();
		away(nurse, other);
		this.clock.set(Instant.parse("2026-10-23T09:00:10Z"));
		this.colleagues.askOne(this.tryout.start("Arvioitava"), nurse, "nurse", "assessmentInvitation");

		look("2026-10-23T09:01:00Z");

		assertThat(notices(nurse)).containsExactly("assessment 1 null");
		assertThat(notices(other)).containsExactly("assessment 1 " + nurse);
		this.browser.as(nurse, get("/notices"))
			.andExpect(content().string(containsString("Palvelutarpeen arviointi odottaa sinua")));
	}

	@Test
	void digest_waitsForTheNextWorkingDay() {
		this.jdbc.sql("update app_user set email = 'x@example.org' where username = :who")
			.param("who", this.away)
			.update();
		give("Annettu", this.away);
		look("2026-10-23T09:01:00Z");

		look("2026-10-24T05:00:00Z");
		look("2026-10-25T06:00:00Z");
		assertThat(mails(this.away)).isEmpty();
		look("2026-10-26T04:59:00Z");
		assertThat(mails(this.away)).isEmpty();
		look("2026-10-26T05:00:00Z");
		assertThat(mails(this.away)).hasSize(1);
	}

	@Test
	void dueOnMonday_isToldOnFriday() {
		var task = give("Annettu", this.away);
		var engineTask = this.engineTasks.createTaskQuery().taskId(task).singleResult();
		engineTask.setDueDate(Date.from(Instant.parse("2026-10-26T22:00:00Z")));
		this.engineTasks.saveTask(engineTask);
		this.jdbc.sql("delete from notice_round").update();
		this.jdbc.sql("insert into notice_round values ('morning', '2026-10-22T04:00:00Z')").update();

		look("2026-10-23T09:01:00Z");

		assertThat(notices(this.away)).contains("deadlineTomorrow 1 null");
	}

	private void away(String username, String deputy) {
		this.jdbc
			.sql("update app_user set absent_from = :from, absent_to = :to, deputy = :deputy where username = :who")
			.param("from", LocalDate.of(2026, 10, 20))
			.param("to", LocalDate.of(2026, 10, 25))
			.param("deputy", deputy)
			.param("who", username)
			.update();
	}

	private List<String> notices(String username) {
		return this.jdbc.sql("""
				select kind || ' ' || amount || ' ' || coalesce(for_username, 'null') from notice
				 where username = :who order by kind
				""").param("who", username).query(String.class).list();
	}

}
