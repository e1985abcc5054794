package fi.polku.worklist;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.casefile.CasePolicy;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * A task of a case that is opened for a time is done, and is in nobody's hand by that.
 */
@PolkuTest
class OpenedTasksTests {

	private static final Map<String, Object> GOOD = Map.of("story", "Etsii työtä", "joins", "true");

	@Autowired
	Tryout tryout;

	@Autowired
	Tasks tasks;

	@Autowired
	TakingOver over;

	@Autowired
	TakingBack back;

	@Autowired
	Questions questions;

	@Autowired
	Completing completing;

	@Autowired
	CasePolicy cases;

	@Autowired
	Users users;

	@Autowired
	CurrentUser user;

	@Autowired
	TestBrowser browser;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	private Person guide;

	private Person near;

	private CaseNumber number;

	private String task;

	@BeforeEach
	void aCaseOpenedBeyondReach() {
		this.tryout.deploy();
		this.tryout.person("opened-guide", Role.COORDINATOR);
		this.near = this.tryout.person("opened-near", Role.COORDINATOR);
		this.jdbc.sql("update app_user set reach = 'OWN' where username = 'opened-guide'").update();
		this.number = this.tryout.start("Avattunen");
		this.task = this.tryout.taskOf(this.number);
		var now = this.clock.instant();
		this.jdbc.sql("""
				insert into case_opening (id, case_number, username, ground, reason, named, taken_at, until_at)
				values (:id, :case, 'opened-guide', 'clientPresent', 'Tiskillä', false, :now, :until)
				""")
			.param("id", UUID.randomUUID())
			.param("case", this.number.value())
			.param("now", Timestamp.from(now.minusSeconds(60)))
			.param("until", Timestamp.from(now.plus(Duration.ofHours(8))))
			.update();
		this.guide = this.users.find("opened-guide").orElseThrow();
	}

	@Test
	void freeTask_isSeenAndNotTaken() throws Exception {
		assertThat(this.tryout.mayTake(this.guide, this.task)).isTrue();

		assertThat(this.tasks.claim(this.task, this.guide)).isNotEqualTo(new Outcome.Done(null));
		assertThat(this.tasks.assign(this.task, "opened-guide", this.guide)).isInstanceOf(Outcome.Faulty.class);
		assertThat(this.tasks.assign(this.task, "opened-guide", this.near)).isInstanceOf(Outcome.Faulty.class);
		assertThat(this.questions.ask(this.task, "opened-near", "Tunnetko?", this.guide))
			.isNotEqualTo(new Outcome.Done(null));
		assertThat(this.questions.ask(this.task, "opened-guide", "Tunnetko?", this.near))
			.isInstanceOf(Outcome.Faulty.class);

		assertThat(holder()).isEqualTo("nobody");
		assertThat(status("/tasks/" + this.task + "/claim")).isEqualTo(403);
		assertThat(this.browser.as("opened-guide", get("/tasks/" + this.task))
			.andReturn()
			.getResponse()
			.getContentAsString()).contains("avattu sinulle vain määräajaksi")
			.doesNotContain("/tasks/" + this.task + "/claim");
		assertThat(this.tasks.claim(this.task, this.near)).isEqualTo(new Outcome.Done(null));
	}

	@Test
	void colleaguesTask_isNotTakenOver() {
		this.tasks.claim(this.task, this.near);

		assertThat(this.over.takeOver(this.task, "opened-near", this.guide)).isNotEqualTo(new Outcome.Done(null));

		assertThat(holder()).isEqualTo("opened-near");
	}

	@Test
	void taskDoneMeanwhile_opensNoOtherAndIsNotTakenBack() {
		var done = this.user.as(this.guide, () -> this.completing.complete(this.task, GOOD, this.guide));
		assertThat(done).as("the next of the sitting stays free").isEqualTo(new Outcome.Done(null));
		assertThat(holder()).isEqualTo("nobody");

		assertThat(this.user.as(this.guide, () -> this.back.takeBack(this.task, this.guide)))
			.isNotInstanceOf(Outcome.Done.class);

		this.jdbc.sql("update case_opening set until_at = :now where case_number = :case")
			.param("now", Timestamp.from(this.clock.instant()))
			.param("case", this.number.value())
			.update();
		assertThat(this.user.as(this.guide, () -> this.back.takeBack(this.task, this.guide)))
			.isNotInstanceOf(Outcome.Done.class);
		assertThat(this.cases.maySee(this.users.find("opened-guide").orElseThrow(), this.number)).isFalse();
	}

	private String holder() {
		return this.jdbc.sql("select coalesce(assignee, 'nobody') from work_item where case_number = :case")
			.param("case", this.number.value())
			.query(String.class)
			.single();
	}

	private int status(String path) throws Exception {
		return this.browser.as("opened-guide", post(path)).andReturn().getResponse().getStatus();
	}

}
