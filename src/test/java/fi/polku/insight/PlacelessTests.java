package fi.polku.insight;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.client.Protection;
import fi.polku.client.Protections;
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

/**
 * Behind a protection order a case is counted, but in no area and no team. Twelve cases
 * of one area and team, each with a deadline kept, one of them with an order.
 */
@PolkuTest
class PlacelessTests {

	private static final Instant OPENED = Instant.parse("2026-01-07T10:00:00Z");

	private static final String PLACE = "placeless";

	@Autowired
	TestBrowser browser;

	@Autowired
	Users users;

	@Autowired
	CurrentUser user;

	@Autowired
	Protections protections;

	@Autowired
	JdbcClient jdbc;

	private UUID client;

	@BeforeEach
	void cases() {
		if (this.users.find("placeless-lead").isEmpty()) {
			this.jdbc.sql("""
					insert into organisation (id, name, kind, municipality)
					values ('placeless', 'Paikaton', 'municipality', 'Paikaton')
					""").update();
			this.jdbc.sql("insert into area values ('placeless', 'Salasaari')").update();
			this.jdbc.sql(
					"insert into team (id, organisation_id, area_id, name) values ('placeless', 'placeless', 'placeless', 'Salasaaren tiimi')")
				.update();
			for (var name : new String[] { "placeless-lead", "placeless-second" }) {
				this.users.add(new Person(name, name, Set.of(Role.LEAD), PLACE, null, null), "polku-demo");
			}
			var cases = new PlainCases(this.jdbc, PLACE, "Paikaton");
			for (int days = 1; days <= 12; days++) {
				cases.add("PLACELESS", OPENED, OPENED.plus(Duration.ofDays(days)), "employed");
			}
			this.jdbc.sql("update client_case set area_id = :p, team_id = :p where programme = 'PLACELESS'")
				.param("p", PLACE)
				.update();
			this.jdbc
				.sql("""
						insert into deadline (case_number, rule, ground, law_reference, counted_from, amount, unit, kind_of_day,
						                      moves, pauses, calendar_version, due_on, due_at, verdict, verdict_at)
						select number, 'placeless', 'PROMISE', '', :day, 1, 'days', 'calendarDays', false, false, '1', :day, :at, 'MET', :at
						  from client_case where programme = 'PLACELESS'
						""")
				.param("day", LocalDate.of(2026, 1, 8))
				.param("at", Timestamp.from(OPENED))
				.update();
		}
		this.client = this.jdbc
			.sql("select client_id from client_case where programme = 'PLACELESS' order by number limit 1")
			.query(UUID.class)
			.single();
	}

	@Test
	void orderSetAndEnded_caseLeavesItsPlaceAndComesBack() throws Exception {
		placed(12);

		check(true);
		placed(11);
		assertThat(this.jdbc.sql(
				"select count(*) from insight_case where programme = 'PLACELESS' and placeless and area_id is null and team_id is null")
			.query(Integer.class)
			.single()).isOne();

		check(false);
		this.user.as(this.users.find("placeless-second").orElseThrow(),
				() -> this.protections.decide(this.client, true));
		placed(12);
	}

	/** In memory, in the database, and as groups. */
	private void placed(int expected) throws Exception {
		assertThat(all("/api/insight/lead-times?programme=PLACELESS")).isEqualTo(12);
		assertThat(all("/api/insight/deadlines?programme=PLACELESS")).isEqualTo(12);
		for (var place : new String[] { "area", "team" }) {
			var asked = "programme=PLACELESS&" + place + "=" + PLACE;
			assertThat(all("/api/insight/lead-times?" + asked)).as(asked).isEqualTo(expected);
			assertThat(all("/api/insight/deadlines?" + asked)).as(asked).isEqualTo(expected);
		}
		var groups = json("/api/insight/lead-times?programme=PLACELESS&by=area").at("/groups");
		assertThat(groups).anySatisfy((group) -> assertThat(group.path("key").asText()).isEqualTo(PLACE));
		if (expected < 12) {
			assertThat(groups).allSatisfy(
					(group) -> assertThat(group.at("/cases/all").isNull() || group.at("/cases/all").isMissingNode())
						.as(group.toString())
						.isTrue());
		}
	}

	private int all(String address) throws Exception {
		var told = json(address);
		return told.at(address.contains("deadlines") ? "/cases" : "/cases/all").asInt();
	}

	private JsonNode json(String address) throws Exception {
		var answer = this.browser.as("placeless-lead", get(address)).andReturn().getResponse();
		assertThat(answer.getStatus()).as(address).isEqualTo(200);
		return new ObjectMapper().readTree(answer.getContentAsString(StandardCharsets.UTF_8));
	}

	private void check(boolean order) {
		this.user.as(this.users.find("placeless-lead").orElseThrow(), () -> {
			this.protections.check(this.client, new Protection(order, LocalDate.of(2026, 1, 8), "client", null));
			return null;
		});
	}

}
