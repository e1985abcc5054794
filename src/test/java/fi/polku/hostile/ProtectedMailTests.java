package fi.polku.hostile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import fi.polku.calendar.MovableClock;
import fi.polku.notice.TestNotices;
import fi.polku.notification.TestPost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything that Polku writes by itself while a client behind a protection order is
 * guided to the end: to the client, to partners, employers' company coordinators,
 * colleagues and leads. The twin is written the same.
 */
class ProtectedMailTests extends ProtectedTest {

	private static final String WORDS = "concat_ws(' ', subject, body, text_message, calendar)";

	@Autowired
	TestPost post;

	@Autowired
	TestNotices notices;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	MovableClock clock;

	@AfterEach
	void now() {
		this.clock.reset();
	}

	@Test
	void everyMessage_namesNoPlaceAndNobody() {
		var told = written(hidden());
		var twins = written(twin());

		assertThat(told.keySet()).isEqualTo(twins.keySet())
			.contains("client email appointmentBooked", "client email appointmentReminder",
					"client text_message appointmentBooked", "client letter appointmentBooked",
					"client letter interviewInvitation", "client text_message followUpQuestion",
					"partner email serviceReferral", "partner email guidanceEnded");
		told.forEach((kind, words) -> {
			if (!kind.startsWith("client letter")) {
				assertThat(words).as(kind).doesNotContainPattern(HIDDEN).doesNotContain("LOCATION", "VCALENDAR");
			}
		});
		for (var kind : List.of("client email appointmentBooked", "client email appointmentReminder",
				"client text_message appointmentBooked")) {
			assertThat(twins.get(kind)).as(kind).contains("Xylvanttilan kirjasto");
		}
		assertThat(told.get("client letter appointmentBooked")).as("to the contact address, in an envelope")
			.contains("Zqvarkkulan kirjasto");
	}

	/** Nor does a message of anybody else's case, or of none. */
	@Test
	void messagesOfOthers_sayNothingOfThem() {
		var others = this.jdbc.sql("""
				select %s from outgoing where case_number is null or not case_number = any(:cases)
				""".formatted(WORDS)).param("cases", hidden().numbers()).query(String.class).list();

		assertThat(others).isNotEmpty().noneMatch(HIDDEN.asPredicate());
		assertThat(others).noneMatch((one) -> List.of(hidden().numbers()).stream().anyMatch(one::contains));
	}

	/** What leaves: to the client's own address only what is the client's. */
	@Test
	void whatGoesOut_goesToTheClientAloneOrSaysNothing() {
		var gone = this.transaction.execute((status) -> {
			status.setRollbackOnly();
			this.jdbc.sql("update outgoing set state = 'withdrawn' where state = 'waiting'").update();
			this.jdbc.sql("""
					update outgoing set state = 'waiting', not_before = created_at, attempts = 0, leased_until = null
					 where case_number = any(:cases)
					""").param("cases", hidden().numbers()).update();
			return this.post.goes();
		});

		assertThat(gone).isNotEmpty().noneMatch((one) -> HIDDEN.matcher(words(one)).find());
		var who = Followed.HIDDEN;
		assertThat(gone).anyMatch((one) -> one.startsWith("email | " + who.email()));
		assertThat(gone).filteredOn((one) -> one.contains(" | " + who.phone()))
			.allMatch((one) -> one.startsWith("text"));
	}

	private static String words(String gone) {
		return gone.split(" \\| ", 3)[2];
	}

	/** Notices: to a colleague, the deputy, leads; how many of what, never of whom. */
	@Test
	void noticesAndTheirMail_countAndNameNobody() {
		var mails = this.transaction.execute((status) -> {
			status.setRollbackOnly();
			this.jdbc.sql("update app_user set email = username || '@mallila.example' where username like 'zq-%'")
				.update();
			this.jdbc.sql("delete from notice_choice").update();
			this.jdbc
				.sql("""
						insert into notice_choice (username, kind, how)
						select u.username, k.kind, 'now' from app_user u
						 cross join unnest(array['newTask', 'taskGiven', 'assessment', 'messageFailed', 'overdue']) as k (kind)
						 where u.username like 'zq-%'
						""")
				.update();
			this.jdbc.sql(
					"update outgoing set state = 'failed', fault = 'noAddress', changed_at = created_at where case_number = any(:cases)")
				.param("cases", hidden().numbers())
				.update();
			this.jdbc.sql("delete from notice_round").update();
			this.jdbc.sql(
					"insert into notice_round (name, upto) values ('changes', '2026-01-01'), ('morning', '2026-01-01')")
				.update();
			this.clock.set(Instant.now().plusSeconds(90));
			this.notices.look();
			return this.jdbc.sql("select username || ' ' || " + WORDS + " from outgoing where recipient = 'staff'")
				.query(String.class)
				.list();
		});

		for (var reader : List.of(HOLDER, "zq-lead")) {
			assertThat(mails).as(reader).anyMatch((one) -> one.startsWith(reader + " "));
		}
		assertThat(mails).noneMatch(HIDDEN.asPredicate())
			.noneMatch(TWIN.asPredicate())
			.noneMatch((one) -> List.of(hidden().numbers()).stream().anyMatch(one::contains));
	}

	/** Everything written in the cases, by recipient, channel and letter. */
	private Map<String, String> written(Story story) {
		var all = new TreeMap<String, String>();
		this.jdbc.sql("""
				select concat_ws(' ', recipient, channel, template) as kind, %s as words
				  from outgoing where case_number = any(:cases)
				""".formatted(WORDS)).param("cases", story.numbers()).query((row) -> {
			all.merge(row.getString("kind"), row.getString("words"), String::concat);
		});
		return all;
	}

}
