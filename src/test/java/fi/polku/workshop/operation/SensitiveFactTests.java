package fi.polku.workshop.operation;

import fi.polku.PolkuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Work ability routes and tells of health: an owner neither reads nor sets it, nor in a
 * case of a version that did not mark it yet.
 */
@PolkuTest
class SensitiveFactTests extends OnOneCase {

	@BeforeEach
	void known() {
		this.engine.getRuntimeService().setVariable(instance(), "workAbility", "limited");
	}

	@Test
	void page_saysThatItIsThereAndNotWhat() throws Exception {
		for (var words : new String[][] { { "fi", "terveyttä koskeva tieto" }, { "sv", "uppgift som gäller hälsan" },
				{ "en", "data concerning health" } }) {
			ask(get("/workshop/cases/" + this.number).param("lang", words[0])).andExpect(status().isOk())
				.andExpect(content().string(containsString(words[1])))
				.andExpect(content().string(not(containsString("Rajallinen"))))
				.andExpect(content().string(not(containsString("limited"))))
				.andExpect(content().string(not(containsString("/facts/workAbility"))));
		}
		ask(get("/api/operation/cases/" + this.number))
			.andExpect(jsonPath("$.facts[?(@.name == 'workAbility' && @.sensitive)]").exists())
			.andExpect(content().string(not(containsString("limited"))));
	}

	@Test
	void endedCase_hasNone() throws Exception {
		this.engine.getRuntimeService().deleteProcessInstance(instance(), "ended");

		ask(get("/api/operation/cases/" + this.number)).andExpect(status().isOk())
			.andExpect(jsonPath("$.facts").isEmpty());
	}

	@Test
	void value_isNeitherAskedNorSet() throws Exception {
		page("/facts/workAbility").andExpect(status().isForbidden());
		ask(post("/workshop/cases/" + this.number + "/facts/workAbility").param("_in", instance())
			.param("_seen", "")
			.param("workAbility", "good")
			.param("_reason", "Korjaus")
			.with(csrf())).andExpect(status().isForbidden());
		sent(put("/api/operation/cases/" + this.number + "/facts/workAbility"), """
				{"seen": "limited", "value": "good", "reason": "Korjaus"}""").andExpect(status().isForbidden());

		assertThat(this.engine.getRuntimeService().getVariable(instance(), "workAbility")).isEqualTo("limited");
	}

}
