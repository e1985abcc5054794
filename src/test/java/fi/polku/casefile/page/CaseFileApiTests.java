package fi.polku.casefile.page;

import java.util.UUID;

import fi.polku.casefile.CaseFileTest;
import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import org.springframework.http.MediaType;

import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class CaseFileApiTests extends CaseFileTest {

	@Test
	void search_givesNameMaskedCodeAndCase() throws Exception {
		var number = begun("Rajapinta");

		this.browser
			.perform(post("/api/clients/search").contentType(MediaType.APPLICATION_JSON)
				.content("{\"text\":\"rajapinta\"}")
				.with(as(person("own", Role.COORDINATOR))))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.items[0].name").value("Rajapinta, Eeva Testi"))
			.andExpect(jsonPath("$.items[0].caseNumber").value(number.value()))
			.andExpect(jsonPath("$.total").value(1))
			.andExpect(jsonPath("$.items[0].key").doesNotExist());
	}

	@Test
	void journey_isOrdered() throws Exception {
		var number = begun("Matkalla");

		this.browser.perform(get("/api/cases/{number}/journey", number).with(as(person("own", Role.COORDINATOR))))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.route[0].state").value("done"))
			.andExpect(jsonPath("$.route[1].state").value("now"))
			.andExpect(jsonPath("$.route[1].step").value("completeContactDetails"))
			.andExpect(jsonPath("$.route[?(@.state == 'next')].step").value(hasItem("holdInitialInterview")));
	}

	@Test
	void whatIsWrong_isToldAsAProblem() throws Exception {
		var reader = as(person("own", Role.COORDINATOR));

		this.browser.perform(get("/api/clients/{id}", UUID.randomUUID()).with(reader))
			.andExpect(status().isNotFound())
			.andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
		this.browser.perform(get("/api/clients/nobody").with(reader)).andExpect(status().isBadRequest());
		this.browser.perform(get("/api/cases/12/journey").with(reader)).andExpect(status().isBadRequest());
		this.browser
			.perform(post("/api/clients/search").contentType(MediaType.APPLICATION_JSON)
				.content("{\"limit\":100000}")
				.with(reader))
			.andExpect(status().isBadRequest());
		this.browser
			.perform(post("/api/clients/search").contentType(MediaType.APPLICATION_JSON)
				.content("{\"after\":\"a.b\"}")
				.with(reader))
			.andExpect(status().isBadRequest());
	}

}
