package fi.polku.worklist;

import java.time.Duration;
import java.time.Instant;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.calendar.MovableClock;
import fi.polku.process.CaseNumber;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** One task, two people; and taking back on the pages. */
@PolkuTest
class TaskSharingTests {

	@Autowired
	Tryout tryout;

	@Autowired
	Users users;

	@Autowired
	MovableClock clock;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestBrowser mvc;

	CaseNumber number;

	String page;

	@BeforeEach
	void aTask() {
		this.clock.set(Instant.parse("2026-09-01T06:41:00Z"));
		this.tryout.deploy();
		this.tryout.person("sharing-one", Role.COORDINATOR);
		this.tryout.person("sharing-two", Role.COORDINATOR);
		this.tryout.person("sharing-stranger", Role.OWNER);
		this.number = this.tryout.start("Jaettu");
		this.page = "/tasks/" + task();
		this.clock.advance(Duration.ofSeconds(1));
	}

	@AfterEach
	void letTimeRun() {
		this.clock.reset();
	}

	@Test
	void openElsewhere_isToldForAMinute() throws Exception {
		this.mvc.as("sharing-one", get(this.page)).andExpect(content().string(not(containsString("on avannut tämän"))));
		this.mvc.as("sharing-two", get(this.page))
			.andExpect(content().string(containsString("sharing-one on avannut tämän tehtävän 9.41.")));
		this.clock.advance(Duration.ofSeconds(50));
		this.mvc.as("sharing-one", get(this.page + "/presence"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("sharing-two on avannut")));
		this.clock.advance(Duration.ofSeconds(61));

		this.mvc.as("sharing-one", get(this.page + "/presence"))
			.andExpect(content().string(not(containsString("sharing-two"))));
		this.mvc.as("sharing-stranger", get(this.page + "/presence")).andExpect(status().isForbidden());
	}

	@Test
	void colleaguesTask_isTakenFromWhomThePageNamed() throws Exception {
		this.mvc.as("sharing-one", post(this.page + "/claim"));
		this.mvc.as("sharing-one", get(this.page));
		this.mvc.as("sharing-two", get(this.page))
			.andExpect(content().string(containsString("sharing-one, ja se on hänellä auki (avattu 9.41)")));
		this.mvc.as("sharing-two", post(this.page + "/take-over").param("from", "somebody-else"))
			.andExpect(status().isConflict());

		this.mvc.as("sharing-two", post(this.page + "/take-over").param("from", "sharing-one"))
			.andExpect(redirectedUrl(this.page));

		this.mvc.as("sharing-one", get(this.page + "/presence").param("mine", "true"))
			.andExpect(status().is(286))
			.andExpect(content().string(containsString("Tehtävä on nyt toisella: sharing-two (alkaen 9.41)")));
	}

	@Test
	void secondOfTwo_isToldWhoWasFirstAndKeepsWhatWasTyped() throws Exception {
		this.mvc.as("sharing-two", post(this.page + "/draft").param("story", "Toisen luonnos"))
			.andExpect(status().isNoContent());
		complete("sharing-one", "Ensimmäinen");

		this.mvc.as("sharing-two", get(this.page))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("sharing-one merkitsi tehtävän valmiiksi 9.41")))
			.andExpect(content().string(containsString("Tilanne: Toisen luonnos")));
		this.mvc
			.as("sharing-two", post(this.page + "/complete").param("story", "Juuri kirjoitettu").param("joins", "true"))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("Tilanne: Juuri kirjoitettu")))
			.andExpect(content().string(containsString("Aloittaako: Kyllä")));
	}

	@Test
	void done_isTakenBackFromTheListOfTheDay() throws Exception {
		this.mvc.as("sharing-one", get("/tasks/done")).andExpect(status().isOk());
		complete("sharing-one", "Liian pian");
		var next = task();
		this.mvc.as("sharing-one", get("/tasks/done"))
			.andExpect(content().string(containsString("Keskustele")))
			.andExpect(content().string(containsString(this.page + "/take-back")));
		this.mvc.as("sharing-two", post(this.page + "/take-back")).andExpect(status().isNotFound());
		this.clock.advance(Duration.ofSeconds(5));

		this.mvc.as("sharing-one", post(this.page + "/take-back")).andExpect(status().is3xxRedirection());

		assertThat(task()).isNotEqualTo(next);
		this.mvc.as("sharing-one", get("/tasks/" + task())).andExpect(content().string(containsString("Liian pian")));
		this.mvc.as("sharing-one", get(this.page))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("/tasks/" + task())));
		assertThat(this.jdbc.sql("select count(*) from trail where kind = 'task.withdrawn' and :case = any(cases)")
			.param("case", this.number.value())
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void tooLate_isRefusedWithTheReason() throws Exception {
		complete("sharing-one", "Valmis");
		this.clock.advance(Duration.ofSeconds(5));
		this.mvc.as("sharing-one", post("/tasks/" + task() + "/complete").param("goal", "Työ"));

		this.mvc.as("sharing-one", post(this.page + "/take-back"))
			.andExpect(redirectedUrl("/tasks/done"))
			.andExpect(flash().attributeExists("flashFault"));
		this.mvc.as("sharing-one", get("/tasks/done"))
			.andExpect(content().string(containsString("Seuraava tehtävä on jo tehty: Suunnittele (sharing-one).")))
			.andExpect(content().string(containsString("on jo päättynyt")));
	}

	private void complete(String username, String story) throws Exception {
		this.mvc.as(username, post(this.page + "/complete").param("story", story).param("joins", "true"))
			.andExpect(status().is3xxRedirection());
	}

	private String task() {
		return this.jdbc.sql("select task_id from work_item where case_number = :case")
			.param("case", this.number.value())
			.query(String.class)
			.single();
	}

}
