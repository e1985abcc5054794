package fi.polku.insight.flow;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.calendar.Helsinki;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The overview of June and May 2025. Yleislä's cases: five of May and eight of June end
 * after ten days, six of June go on. Of June's deadlines six of people are met and six
 * missed, of May's five are met.
 */
@PolkuTest
class OverviewTests {

	@Autowired
	TestBrowser browser;

	@Autowired
	Users users;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void cases() {
		if (this.users.find("overview-lead").isPresent()) {
			return;
		}
		this.jdbc.sql("""
				insert into organisation (id, name, kind, municipality)
				values ('yleisla', 'Yleislä', 'municipality', 'Yleislä')
				""").update();
		this.users.add(new Person("overview-lead", "Yleinen lukija", Set.of(Role.LEAD), "yleisla", null, null),
				"polku-demo");
		insert(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 2), null);
		for (int i = 0; i < 5; i++) {
			insert(LocalDate.of(2025, 5, 5), LocalDate.of(2025, 5, 15), "MET");
		}
		for (int i = 0; i < 6; i++) {
			insert(LocalDate.of(2025, 6, 5), null, "MET");
			insert(LocalDate.of(2025, 6, 5), LocalDate.of(2025, 6, 15), "MISSED");
		}
		for (int i = 0; i < 2; i++) {
			insert(LocalDate.of(2025, 6, 5), LocalDate.of(2025, 6, 15), null);
		}
	}

	@Test
	void sentence_saysHowThingsStand() throws Exception {
		see("from=2025-06-01&to=2025-06-30").andExpect(status().isOk())
			.andExpect(content().string(containsString(
					"Aikana 1.6.2025–30.6.2025 tuli 14 asiaa ja päättyi 8. Avoinna on 6. Puolet alkaneista päättyy 10 päivässä. Määräajoista pidettiin 50")));
	}

	@Test
	void eachNumber_isComparedAndLeadsOn() throws Exception {
		see("from=2025-06-01&to=2025-06-30")
			.andExpect(content().string(containsString("9 enemmän kuin edellisellä jaksolla (5)")))
			.andExpect(content().string(containsString("3 enemmän kuin edellisellä jaksolla (5)")))
			.andExpect(content().string(containsString("6 enemmän kuin edellisellä jaksolla (0)")))
			.andExpect(content().string(containsString("50 vähemmän kuin edellisellä jaksolla (100 %)")))
			.andExpect(content()
				.string(containsString("/insight/deadlines?dueFrom=2025-06-01&amp;dueTo=2025-06-30&amp;verdict=late")))
			.andExpect(content().string(containsString("/insight/cases?endedFrom=2025-06-01&amp;endedTo=2025-06-30")))
			.andExpect(content().string(containsString("/insight/cases?openOn=2025-06-30")));
	}

	@Test
	void shareOfDeadlines_isThatOfTheirPage() throws Exception {
		see("from=2025-06-01&to=2025-06-30").andExpect(content().string(containsString(">50\u00a0%<")));
		this.browser.as("overview-lead", get("/insight/deadlines?dueFrom=2025-06-01&dueTo=2025-06-30"))
			.andExpect(content().string(containsString("6 eli 50\u00a0%")));
	}

	@Test
	void few_areNotTold() throws Exception {
		see("from=2025-02-01&to=2025-02-28").andExpect(content().string(containsString("alle viisi asiaa")))
			.andExpect(content().string(not(containsString("number-of"))));
	}

	@Test
	void nothing_isNothing() throws Exception {
		see("from=2031-01-01&to=2031-02-01").andExpect(status().isOk())
			.andExpect(content().string(containsString("ei ole yhtään asiaa")));
	}

	private ResultActions see(String query) throws Exception {
		return this.browser.as("overview-lead", get("/insight?" + query));
	}

	private void insert(LocalDate opened, LocalDate closed, String verdict) {
		var client = UUID.randomUUID();
		this.jdbc.sql("""
				insert into client (id, last_name, first_names, created_at, changed_at)
				values (:id, 'Yleinen', 'Keksitty', :at, :at)
				""").param("id", client).param("at", at(opened)).update();
		var number = this.jdbc.sql("""
				insert into client_case (number, client_id, programme, model, state, source, organisation, protected,
				                         opened_at, closed_at, exit_class)
				values ('2025-' || lpad(nextval('case_number_seq')::text, 6, '0'), :client, 'OVERVIEW', 'clientJourney',
				        :state, 'self', 'yleisla', false, :opened, :closed, :class)
				returning number
				""")
			.param("client", client)
			.param("state", (closed != null) ? "closed" : "open")
			.param("opened", at(opened))
			.param("closed", (closed != null) ? at(closed) : null, Types.TIMESTAMP)
			.param("class", (closed != null) ? "employed" : null, Types.VARCHAR)
			.query(String.class)
			.single();
		if (verdict != null) {
			deadline(number, opened.plusDays(5), verdict);
		}
	}

	private void deadline(String number, LocalDate due, String verdict) {
		this.jdbc
			.sql("""
					insert into deadline (case_number, rule, ground, law_reference, counted_from, amount, unit, kind_of_day,
					                      moves, pauses, calendar_version, due_on, due_at, verdict, verdict_at)
					values (:number, 'overviewRule', 'PROMISE', '', :due, 5, 'days', 'calendarDays', false, false, '1', :due,
					        :at, :verdict, :at)
					""")
			.param("number", number)
			.param("due", Date.valueOf(due))
			.param("at", at(due.plusDays(1)))
			.param("verdict", verdict)
			.update();
	}

	private static Timestamp at(LocalDate day) {
		return Timestamp.from(Helsinki.startOfDay(day));
	}

}
