package fi.polku.worklist;

import java.util.Map;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import fi.polku.web.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The list as one wants it: orders, columns, named views. */
@PolkuTest
class ListViewsTests {

	@Autowired
	Tryout tryout;

	@Autowired
	Users users;

	@Autowired
	SavedViews views;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestBrowser mvc;

	@BeforeEach
	void people() {
		this.tryout.deploy();
		this.tryout.person("views-one", Role.COORDINATOR);
		this.tryout.person("views-two", Role.COORDINATOR);
		this.tryout.person("views-lead", Role.LEAD);
	}

	@Test
	void faultyParts_areToldPrecisely() throws Exception {
		this.tryout.start("Järjestys");
		faulty("sort=colour", "sort");
		faulty("sort=due,-priority,name,step,created", "sort");
		faulty("dueFrom=2026-02-30", "dueFrom");
		faulty("dueTo=soon", "dueTo");
		faulty("due=soon", "due");
		this.mvc.as("views-one", get("/tasks?sort=-due&sort=name&sort=&dueFrom=2020-01-01&dueTo=2039-12-31"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("aria-sort=\"descending\"")));
		this.mvc.as("views-one", get("/tasks?view=none")).andExpect(status().isNotFound());
		this.mvc.as("views-one", get("/tasks?view=" + UUID.randomUUID())).andExpect(status().isNotFound());
	}

	@Test
	void columns_areChosenAndMovedByButtons() throws Exception {
		this.tryout.start("Sarakkeinen");
		this.mvc
			.as("views-two",
					post("/tasks/columns").param("columns", "due", "step", "case", "nonsense").param("up", "step"))
			.andExpect(redirectedUrl("/tasks#columns"));
		assertThat(this.jdbc.sql("select array_to_string(columns, ' ') from list_setting where username = 'views-two'")
			.query(String.class)
			.single()).isEqualTo("step due case");
		this.mvc.as("views-two", get("/tasks"))
			.andExpect(content().string(containsString("<td data-column=\"case\"")))
			.andExpect(content().string(not(containsString("<td data-column=\"client\""))));
		this.mvc.as("views-two", post("/tasks/columns").param("usual", "1"));
		this.mvc.as("views-two", get("/tasks"))
			.andExpect(content().string(containsString("<td data-column=\"client\"")));
	}

	@Test
	void view_isKeptWithItsWordsAndOpensInAnotherSession() throws Exception {
		var number = this.tryout.start("Näkymäinen");
		this.tryout.start("Toinenkin");
		var session = new MockHttpSession();
		this.mvc.as("views-one", post("/tasks/search").session(session).param("text", "näkymäinen"));
		var kept = this.mvc
			.as("views-one",
					post("/tasks/views").session(session)
						.param("name", " Kevään asiakkaat ")
						.param("step", "talkInTryout")
						.param("sort", "-due")
						.param("pinned", "true"))
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl();

		assertThat(kept).matches("/tasks\\?view=[0-9a-f-]{36}");
		this.mvc.as("views-one", get(kept))
			.andExpect(content().string(containsString("Kevään asiakkaat")))
			.andExpect(content().string(containsString(number.value())))
			.andExpect(content().string(containsString("1 tehtävä")))
			.andExpect(content().string(not(containsString("Toinenkin"))));
		this.mvc.as("views-two", get(kept)).andExpect(status().isNotFound());
		this.mvc.as("views-one", post("/tasks/views").param("name", "KEVÄÄN asiakkaat"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Tällä nimellä on jo näkymä")));
		this.mvc.as("views-one", post("/tasks/views").param("name", "  ")).andExpect(status().isUnprocessableEntity());
		this.mvc.as("views-one", post("/tasks/views").param("name", "a".repeat(61)))
			.andExpect(status().isUnprocessableEntity());
		this.mvc.as("views-two", post("/tasks/views").param("name", "Kevään asiakkaat"))
			.andExpect(status().is3xxRedirection());
	}

	@Test
	void changedView_keepsItsNameUntilItIsSaved() throws Exception {
		var id = this.views
			.add(new SavedView(null, null, null, "private", null, "Muuttuva", Map.of("due", "week"), "ei ketään",
					Column.USUAL, false, true), person("views-one"))
			.orElseThrow();
		var session = new MockHttpSession();
		this.mvc.as("views-one", get("/tasks?view=" + id).session(session))
			.andExpect(content().string(containsString("Haku: ei ketään")))
			.andExpect(content().string(containsString("/tasks?view=" + id + "&amp;edited=1\"")));
		this.mvc.as("views-one", post("/tasks/search").session(session).param("view", id.toString()).param("text", ""));
		this.mvc.as("views-one", get("/tasks?view=" + id + "&edited=1").session(session))
			.andExpect(content().string(containsString("muutettu")))
			.andExpect(content().string(not(containsString("Haku: "))));
		this.mvc
			.as("views-one",
					post("/tasks/views/" + id + "/filter").session(session)
						.param("view", id.toString())
						.param("edited", "1"))
			.andExpect(redirectedUrl("/tasks?view=" + id));
		var saved = this.views.find(id, person("views-one")).orElseThrow();
		assertThat(saved.parts()).isEmpty();
		assertThat(saved.words()).isNullOrEmpty();
	}

	@Test
	void sharedView_isSeenByAllAndChangedByTheLead() throws Exception {
		this.mvc.as("views-one", post("/tasks/views").param("name", "Yhteinen").param("scope", "shared"))
			.andExpect(status().isForbidden());
		var kept = this.mvc
			.as("views-lead",
					post("/tasks/views").param("name", "Yhteinen").param("scope", "shared").param("due", "overdue"))
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		var page = "/tasks/views/" + kept.substring(kept.indexOf('=') + 1);

		this.mvc.as("views-one", get("/tasks/views"))
			.andExpect(content().string(containsString("Yhteinen")))
			.andExpect(content().string(not(containsString("Poista: Yhteinen"))));
		this.mvc.as("views-one", get(page)).andExpect(status().isForbidden());
		this.mvc.as("views-one", post(page + "/delete")).andExpect(status().isForbidden());
		this.mvc.as("views-one", post(page + "/pin").param("pinned", "true")).andExpect(redirectedUrl("/tasks/views"));
		this.mvc.as("views-one", get("/tasks")).andExpect(content().string(containsString("Yhteinen")));
		this.mvc.as("views-lead", get(page)).andExpect(status().isOk());
		this.mvc.as("views-lead", post(page).param("name", "Kaikkien").param("scope", "shared"))
			.andExpect(redirectedUrl("/tasks/views"));
		this.mvc.as("views-lead", post(page + "/delete")).andExpect(redirectedUrl("/tasks/views"));
		this.mvc.as("views-one", get("/tasks")).andExpect(content().string(not(containsString("Kaikkien"))));
	}

	private void faulty(String query, String part) throws Exception {
		var refused = this.mvc.as("views-one", get("/tasks?" + query))
			.andExpect(status().isBadRequest())
			.andReturn()
			.getResolvedException();
		assertThat(((Refusal) refused).args()[0]).isEqualTo(part);
	}

	private Person person(String username) {
		return this.users.find(username).orElseThrow();
	}

}
