package fi.polku.insight.page;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.insight.PlainCases;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The frame of the pages of figures. Sivula's cases: six ended by work after 10 to 60
 * days, six open for 35; of a small programme four.
 */
@PolkuTest
class InsightPagesTests {

	private static final Instant OPENED = Instant.parse("2026-01-07T10:00:00Z");

	@Autowired
	TestBrowser browser;

	@Autowired
	Users users;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void cases() {
		if (this.users.find("pages-lead").isPresent()) {
			return;
		}
		this.jdbc.sql("""
				insert into organisation (id, name, kind, municipality)
				values ('sivula', 'Sivula', 'municipality', 'Sivula')
				""").update();
		person("pages-lead", Role.LEAD);
		person("pages-owner", Role.OWNER);
		person("pages-coach", Role.COACH);
		var cases = new PlainCases(this.jdbc, "sivula", "Sivunen");
		for (int days = 10; days <= 60; days += 10) {
			cases.add("PAGES", OPENED, OPENED.plus(Duration.ofDays(days)), "employed");
			cases.add("PAGES", OPENED, null, null);
		}
		for (int i = 0; i < 4; i++) {
			cases.add("PAGESFEW", OPENED, null, null);
		}
	}

	@Test
	void overview_saysHowLongHalfTake() throws Exception {
		see("pages-lead", "/insight?programme=PAGES").andExpect(status().isOk())
			.andExpect(content().string(containsString("Kuinka kauan asiat kestävät")))
			.andExpect(content().string(containsString("data-chart=\"line\"")))
			.andExpect(content().string(containsString("/insight/definitions?programme=PAGES#medianWithOpen")));
	}

	@Test
	void filter_staysInEveryLink() throws Exception {
		var page = see("pages-lead", "/insight?programme=PAGES&from=2026-01-01&state=&team=").andReturn()
			.getResponse()
			.getContentAsString();

		assertThat(page).contains("href=\"/insight/cases?programme=PAGES&amp;from=")
			.contains("href=\"/insight?from=2026-01-01\"")
			.contains("format=csv&amp;table=survival");
	}

	@Test
	void table_isTheSameAsCsv() throws Exception {
		var csv = see("pages-lead", "/insight?programme=PAGES&format=csv&table=survival").andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);

		assertThat(csv.lines().findFirst()).hasValueSatisfying((head) -> assertThat(head).contains("Asioita jäljellä"));
		see("pages-lead", "/insight?format=csv&table=nothing").andExpect(status().isNotFound());
	}

	@Test
	void fewerThanFive_areNotTold() throws Exception {
		see("pages-lead", "/insight?programme=PAGESFEW").andExpect(content().string(containsString("alle viisi asiaa")))
			.andExpect(content().string(not(containsString("data-chart"))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "from=3.11.2026|Kohdan from päivä ”3.11.2026” ei kelpaa", "state=ajar|open, closed",
					"time=own|calendar, working", "outcome=gone|employed, inEducation", "version=2|model",
					"model=intake&version=x|kokonaisluku", "log=x|Lokin tunnus",
					"from=2026-02-01&to=2026-01-01|on ennen alkupäivää", "area=a&area=b|vain kerran" })
	void wrongFilter_isToldPrecisely(String query, String words) throws Exception {
		see("pages-lead", "/insight?" + query).andExpect(status().isBadRequest())
			.andExpect((result) -> assertThat(result.getResolvedException()).isNotNull());
		this.browser.as("pages-lead", get("/api/insight/survival?" + query))
			.andExpect(status().isBadRequest())
			.andExpect(content().string(containsString(words)));
	}

	@Test
	void cases_areShownToWhoMaySeeThem() throws Exception {
		see("pages-lead", "/insight/cases?programme=PAGES").andExpect(status().isOk())
			.andExpect(content().string(containsString("Sivunen, Keksitty")))
			.andExpect(content().string(containsString("Asioita 12")));
		see("pages-owner", "/insight/cases?programme=PAGES").andExpect(status().isOk())
			.andExpect(content().string(not(containsString("Sivunen"))))
			.andExpect(content().string(not(containsString("href=\"/insight/cases/2026"))));
		see("pages-owner", "/insight/cases?programme=PAGESFEW")
			.andExpect(content().string(containsString("alle viisi asiaa")));
		assertThat(this.jdbc.sql("""
				select cardinality(cases) from trail where username = 'pages-lead' and kind = 'figure.cases'
				 order by id desc limit 1
				""").query(Integer.class).single()).isEqualTo(12);
	}

	@Test
	void cases_ofAFigure_areChosenFurther() throws Exception {
		see("pages-lead", "/insight/cases?programme=PAGES&state=closed&over=20&under=50&sort=length")
			.andExpect(content().string(containsString("Asioita 3")))
			.andExpect(content().string(containsString("Kesto vähintään 20 päivää")));
		see("pages-lead", "/insight/cases?programme=PAGES&openOn=2026-01-31")
			.andExpect(content().string(containsString("Asioita 10")));
		see("pages-lead", "/insight/cases?programme=PAGES&endedFrom=2026-01-01&endedTo=2026-01-31")
			.andExpect(content().string(containsString("Asioita 2")));
		see("pages-lead", "/insight/cases?programme=PAGES&format=csv").andExpect(status().isOk())
			.andExpect((result) -> assertThat(result.getResponse().getContentAsString().lines()).hasSize(13));
		see("pages-lead", "/insight/cases?sort=size").andExpect(status().isBadRequest());
		see("pages-lead", "/insight/cases?after=x").andExpect(status().isBadRequest());
	}

	@Test
	void definitions_standUnderTheIdsOfFigures() throws Exception {
		see("pages-lead", "/insight/definitions").andExpect(status().isOk())
			.andExpect(content().string(containsString("id=\"medianWithOpen\"")))
			.andExpect(content().string(containsString("id=\"leadTime\"")))
			.andExpect(content().string(containsString("id=\"survival\"")))
			.andExpect(content().string(containsString("id=\"outcomes\"")));
	}

	@Test
	void whoMayNotLook_doesNot() throws Exception {
		see("pages-owner", "/insight").andExpect(status().isOk());
		see("pages-coach", "/insight").andExpect(status().isForbidden());
		see("pages-coach", "/insight/cases").andExpect(status().isForbidden());
	}

	@Test
	void trail_tellsWithWhichFilter() throws Exception {
		see("pages-lead", "/insight?programme=PAGES&step=Somebody's own words");

		assertThat(this.jdbc.sql("""
				select element from trail where username = 'pages-lead' and kind = 'figure.overview'
				 order by id desc limit 1
				""").query(String.class).single()).isEqualTo("programme=PAGES step=…");
	}

	private ResultActions see(String username, String address) throws Exception {
		return this.browser.as(username, get(address));
	}

	private void person(String username, Role role) {
		this.users.add(new Person(username, "Sivun lukija", Set.of(role), "sivula", null, null), "polku-demo");
	}

}
