package fi.polku.worklist;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.process.CaseNumber;
import fi.polku.security.Role;
import fi.polku.security.Users;
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

@PolkuTest
class WorklistPagesTests {

	@Autowired
	Tryout tryout;

	@Autowired
	Users users;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestBrowser mvc;

	@BeforeEach
	void people() {
		this.tryout.deploy();
		this.tryout.person("page-one", Role.COORDINATOR);
		this.tryout.person("page-two", Role.COORDINATOR);
		this.tryout.person("page-owner", Role.OWNER);
	}

	@Test
	void myDay_showsOwnTasksAndTheOthersAWelcome() throws Exception {
		var task = task(this.tryout.start("Päivänen"));
		this.mvc.as("page-one", post("/tasks/" + task + "/claim")).andExpect(redirectedUrl("/tasks/" + task));

		this.mvc.as("page-one", get("/"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Päivänen, Testi")))
			.andExpect(content().string(containsString("Palvelulupaus: 10 työpäivää")));
		this.mvc.as("page-owner", get("/"))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString("Päivänen"))));
		this.mvc.as("page-owner", get("/tasks")).andExpect(status().isForbidden());
	}

	@Test
	void list_filtersSearchesAndPages() throws Exception {
		var number = this.tryout.start("Listanen");
		var session = new MockHttpSession();

		this.mvc.as("page-one", post("/tasks/search").session(session).param("text", "listanen"))
			.andExpect(redirectedUrl("/tasks"));
		this.mvc.as("page-one", get("/tasks?step=talkInTryout&sort=name&due=").session(session))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString(number.value())))
			.andExpect(content().string(containsString("1 tehtävä")));
		this.mvc.as("page-one", get("/tasks?limit=1&lang=sv"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("after=")));
		this.mvc.as("page-one", get("/tasks?due=soon")).andExpect(status().isBadRequest());
	}

	@Test
	void bulk_claimsAndSaysWhatWasNot() throws Exception {
		var mine = task(this.tryout.start("Monta"));
		var others = task(this.tryout.start("Muiden"));
		this.mvc.as("page-two", post("/tasks/" + others + "/claim"));

		var result = this.mvc.as("page-one",
				post("/tasks/bulk").param("ids", mine, others).param("action", "claim").param("back", "http://evil"))
			.andExpect(redirectedUrl("/tasks"))
			.andReturn();

		assertThat(result.getFlashMap().get("refused")).asList().hasSize(1);
	}

	@Test
	void bulkOfAllThatMatch_showsHowFarItIs() throws Exception {
		var session = new MockHttpSession();
		this.tryout.start("Kaikkinen");
		this.tryout.start("Kaikkinen");
		this.mvc.as("page-one", post("/tasks/search").session(session).param("text", "kaikkinen"));
		this.mvc.as("page-one", get("/tasks?limit=1").session(session))
			.andExpect(content().string(containsString("Kaikki 2, myös seuraavilta sivuilta")));

		var begun = this.mvc
			.as("page-one", post("/tasks/bulk").session(session).param("action", "claim").param("all", "2"))
			.andExpect(status().is3xxRedirection())
			.andReturn();

		this.mvc.as("page-one", get(begun.getResponse().getRedirectedUrl())).andExpect(status().isOk());
	}

	@Test
	void form_comesBackWithItsFaultsAndThenGoesOn() throws Exception {
		var number = this.tryout.start("Lomakkeinen");
		var page = "/tasks/" + task(number);

		this.mvc.as("page-one", get(page))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Keskustele asiakkaan kanssa.")))
			.andExpect(content().string(containsString("Asiakas ei saapunut")))
			.andExpect(content().string(containsString("name=\"story\"")));
		this.mvc.as("page-one", post(page + "/draft").param("health", "Selkä")).andExpect(status().isNoContent());
		this.mvc.as("page-one", post(page + "/complete").param("story", "Muistan").param("joins", ""))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Tämä tieto puuttuu.")))
			.andExpect(content().string(containsString("Muistan")));
		this.mvc.as("page-one", post(page + "/complete").param("story", "Muistan").param("joins", "true"))
			.andExpect(redirectedUrl("/tasks/" + task(number)));
		this.mvc.as("page-one", get("/tasks/" + task(number)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("1. Keskustele")))
			.andExpect(content().string(containsString("2. Suunnittele")));
		this.mvc.as("page-one", get(page)).andExpect(status().isConflict());
		this.mvc.as("page-one", get(page + "/next")).andExpect(redirectedUrl("/tasks/" + task(number)));
		this.mvc.as("page-two", get("/tasks/" + task(number)))
			.andExpect(content().string(containsString("Tehtävä on toisella: page-one")));
	}

	@Test
	void didNotCome_tellsTheModelsEvent() throws Exception {
		var number = this.tryout.start("Saapumaton");
		var event = "/cases/" + number + "/events/clientDidNotComeToTryout";

		this.mvc.as("page-one", get("/tasks/" + task(number) + "/no-show")).andExpect(redirectedUrl(event));
		this.mvc.as("page-one", get(event)).andExpect(status().isOk());
		this.mvc.as("page-one", post(event)).andExpect(redirectedUrl("/cases/" + number + "/events"));
		assertThat(this.jdbc.sql("select step from work_item where case_number = :case")
			.param("case", number.value())
			.query(String.class)
			.single()).isEqualTo("reachInTryout");
		this.mvc.as("page-one", get(event)).andExpect(status().isConflict());
	}

	@Test
	void didNotCome_withoutAnEventAsksANewTime() throws Exception {
		var number = this.tryout.start("Uusiaika");
		this.mvc.as("page-one",
				post("/tasks/" + task(number) + "/complete").param("story", "x").param("joins", "true"));
		var page = "/tasks/" + task(number);

		this.mvc.as("page-one", get(page + "/no-show"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Uusi aika")));
		this.mvc.as("page-one", post(page + "/no-show").param("newTime", "2027-02-01T09:00").param("place", "Voimala"))
			.andExpect(redirectedUrl(page));
		this.mvc.as("page-one", post(page + "/no-show").param("newTime", "").param("place", ""))
			.andExpect(redirectedUrl(page));
		assertThat(this.jdbc.sql("select state || ' ' || place from appointment where case_number = :case")
			.param("case", number.value())
			.query(String.class)
			.list()).containsExactly("missed Voimala");
		this.mvc.as("page-one", post(page + "/follow-up").param("followUp", "")).andExpect(redirectedUrl(page));
	}

	@Test
	void event_asksItsFormAndIsTold() throws Exception {
		var number = this.tryout.start("Tapahtunut");
		var page = "/cases/" + number + "/events";

		this.mvc.as("page-one", get(page))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Tilanne muuttui")));
		this.mvc.as("page-one", post(page + "/situationToldInTryout")).andExpect(status().isUnprocessableEntity());
		this.mvc.as("page-one", post(page + "/situationToldInTryout").param("whatChanged", "Muutti"))
			.andExpect(redirectedUrl(page));
		this.mvc.as("page-one", get("/cases/nonsense/events")).andExpect(status().isNotFound());
	}

	private String task(CaseNumber number) {
		return this.jdbc.sql("select task_id from work_item where case_number = :case")
			.param("case", number.value())
			.query(String.class)
			.single();
	}

}
