package fi.polku.casefile.page;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpSession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The pages of a client: who, how to be reached, found by name. */
class ClientPagesTests extends CaseFilePagesTest {

	@Test
	void client_isShownWithRouteAndMaskedCode() throws Exception {
		var code = newCode();
		var id = client("Sivunen", code);
		begun(id);

		this.browser.perform(get("/clients/{id}", id).with(as(this.coordinator)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Sivunen, Eeva Testi")))
			.andExpect(content().string(containsString("Tarkista yhteystiedot ja turvakielto")))
			.andExpect(content().string(containsString(code.value().substring(0, 6) + "*****")))
			.andExpect(content().string(not(containsString(code.value()))));
		this.browser.perform(post("/clients/{id}/code", id).with(as(this.coordinator)).with(csrf()))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString(code.value())));
		assertThat(lastEntries(this.coordinator, 2)).contains("client.codeShown", "client.shown");
	}

	@Test
	void search_staysInTheSession() throws Exception {
		begun("Haettavainen");
		var session = new MockHttpSession();

		this.browser
			.perform(post("/clients/search").param("text", "haettavainen")
				.session(session)
				.with(as(this.coordinator))
				.with(csrf()))
			.andExpect(redirectedUrl("/clients"));
		this.browser.perform(get("/clients").session(session).with(as(this.coordinator)))
			.andExpect(content().string(containsString("Haettavainen, Eeva Testi")));
		this.browser.perform(post("/clients/search").param("text", "x").with(as(this.coordinator)))
			.andExpect(status().isForbidden());
	}

	@Test
	void contactDetails_areCheckedAndChanged() throws Exception {
		var number = begun("Muuttunen");
		var id = clientOf(number);

		this.browser
			.perform(post("/clients/{id}/contact", id).param("phone", "abc")
				.param("postalCode", "123")
				.param("language", "sv")
				.with(as(this.coordinator))
				.with(csrf()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("f-phone")));
		this.browser
			.perform(post("/clients/{id}/contact", id).param("phone", "050 765 4321")
				.param("language", "sv")
				.param("interpreter", "somali")
				.with(as(this.coordinator))
				.with(csrf()))
			.andExpect(redirectedUrl("/clients/" + id));
		assertThat(this.clients.get(id).contact().phone()).isEqualTo("050 765 4321");
		assertThat(this.clients.get(id).language()).isEqualTo("sv");
	}

	@Test
	void protectionOrder_isRecordedWithDayAndSource() throws Exception {
		var id = clientOf(begun("Kieltonen"));

		this.browser
			.perform(post("/clients/{id}/protection", id).param("protectionOrder", "true")
				.param("protectionChecked", "2026-01-08")
				.param("protectionSource", "client")
				.with(as(this.coordinator))
				.with(csrf()))
			.andExpect(redirectedUrl("/clients/" + id));
		assertThat(this.clients.get(id).protectionOrder()).isTrue();
	}

}
