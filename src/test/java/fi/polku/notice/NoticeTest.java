package fi.polku.notice;

import java.time.Instant;
import java.util.List;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.calendar.MovableClock;
import fi.polku.security.Role;
import fi.polku.security.Users;
import fi.polku.worklist.Tasks;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tasks that colleagues give, and rounds that tell of them. */
@PolkuTest
abstract class NoticeTest {

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
	TestBrowser browser;

	@BeforeEach
	void deploy() {
		this.tryout.deploy();
	}

	@AfterEach
	void rest() {
		this.jdbc.sql("delete from notice_round").update();
		this.clock.reset();
	}

	/** The first round of all, which tells of nothing before it. */
	void at(String instant) {
		this.clock.set(Instant.parse(instant));
		this.jdbc.sql("delete from notice_round").update();
		this.round.look();
	}

	void look(String instant) {
		this.clock.set(Instant.parse(instant));
		this.round.look();
	}

	/** A colleague gives a task of a new case; answers the task. */
	String give(String lastName, String to) {
		var giver = this.tryout.person("notice-giver", Role.COORDINATOR);
		var task = this.tryout.taskOf(this.tryout.start(lastName));
		this.tasks.assign(task, to, giver);
		return task;
	}

	List<String> mails(String to) {
		return this.jdbc
			.sql("select subject || ' ' || body from outgoing where username = :who and recipient = 'staff'")
			.param("who", to)
			.query(String.class)
			.list();
	}

}
