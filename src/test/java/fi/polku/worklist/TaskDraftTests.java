package fi.polku.worklist;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A form while it is being filled in. */
@PolkuTest
class TaskDraftTests {

	@Autowired
	Tryout tryout;

	@Autowired
	Users users;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestBrowser mvc;

	String page;

	@BeforeEach
	void aTask() {
		this.tryout.deploy();
		this.tryout.person("draft-one", Role.COORDINATOR);
		var number = this.tryout.start("Luonnosteltu");
		this.page = "/tasks/" + this.jdbc.sql("select task_id from work_item where case_number = :case")
			.param("case", number.value())
			.query(String.class)
			.single();
	}

	@Test
	void newerDraftOfAnotherTab_isToldAndWrittenOverOnlyWhenAsked() throws Exception {
		draft("one", "Ensin", false).andExpect(status().isNoContent());
		draft("one", "Ensin lisää", false).andExpect(status().isNoContent());
		draft("two", "Toinen", false).andExpect(status().isConflict()).andExpect(header().exists("Polku-Newer-Draft"));
		perform(post(this.page + "/complete").param("_tab", "two").param("story", "Toinen").param("joins", "true"))
			.andExpect(status().isConflict())
			.andExpect(content().string(containsString("Toisessa välilehdessä on tallennettu uudempi luonnos")))
			.andExpect(content().string(containsString("Toinen</textarea>")));

		draft("two", "Toinen", true).andExpect(status().isNoContent());
		draft("two", "Toinen lisää", false).andExpect(status().isNoContent());
		perform(get(this.page)).andExpect(content().string(containsString("Toinen lisää")));
	}

	@Test
	void field_isCheckedByTheServersOwnCheck() throws Exception {
		check("joins", "ehkä").andExpect(content().string("Valitse kyllä tai ei."));
		check("joins", "true").andExpect(content().string(""));
		check("story", "").andExpect(content().string(""));
		perform(get(this.page + "/complete")).andExpect(redirectedUrl(this.page));
	}

	@Test
	void longerThanTheField_isNotKept() throws Exception {
		draft("one", "a".repeat(100_000), false).andExpect(status().isUnprocessableEntity());
		perform(post("/api/work-items/" + this.page.substring("/tasks/".length()) + "/draft")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"values\":{\"story\":\"" + "a".repeat(100_000) + "\"}}"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(jsonPath("$.errors[0].field").value("story"))
			.andExpect(jsonPath("$.errors[0].code").value("tooLong"));
		draft("one", "Ly\u202ehyt", false).andExpect(status().isUnprocessableEntity());
		draft("one", "Lyhyt", false).andExpect(status().isNoContent());
	}

	@Test
	void hiddenClient_isToldByNoCheckEither() throws Exception {
		this.jdbc
			.sql("update client set protected = true where id in (select c.client_id from client_case c"
					+ " join work_item w on w.case_number = c.number where w.task_id = :task)")
			.param("task", this.page.substring("/tasks/".length()))
			.update();

		perform(post(this.page + "/check").param("_field", "joins").param("joins", "ehkä"))
			.andExpect(status().isNotFound());
	}

	private ResultActions check(String field, String value) throws Exception {
		return perform(post(this.page + "/check").param("_field", field).param(field, value))
			.andExpect(status().isOk());
	}

	private ResultActions draft(String tab, String story, boolean force) throws Exception {
		var request = post(this.page + "/draft").param("_tab", tab).param("_draftAt", "").param("story", story);
		return perform(force ? request.param("_force", "1") : request);
	}

	private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.as("draft-one", request);
	}

}
