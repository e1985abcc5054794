package fi.polku.people;

import java.util.List;
import java.util.Set;

import fi.polku.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What administrators do to people, and people to themselves. */
class PeoplePagesTests extends PeoplePagesTest {

	@Test
	void newPerson_changesThePasswordBeforeAnythingElse() throws Exception {
		var username = "new-" + ++number;
		var password = (String) this.mvc.as("people-admin", form(post("/admin/people"), username))
			.andExpect(redirectedUrl("/admin/people/" + username))
			.andReturn()
			.getFlashMap()
			.get("password");
		var session = signIn(username, password);

		this.mvc.perform(get("/").session(session)).andExpect(redirectedUrl("/me/password"));
		this.mvc.perform(get("/api/work-items").with(httpBasic(username, password)))
			.andExpect(status().isUnauthorized());
		this.mvc.perform(change(session, password, "short")).andExpect(status().isUnprocessableEntity());
		this.mvc.perform(change(session, "not this", "pitkä oma salasana")).andExpect(status().isUnprocessableEntity());
		this.mvc.perform(change(session, password, "pitkä oma salasana")).andExpect(redirectedUrl("/me"));
		this.mvc.perform(get("/").session(session)).andExpect(status().isOk());
		assertThat(values("person.added", username)).contains("roles: null > COORDINATOR",
				"email: null > uusi@example.org");
	}

	@Test
	void badAnswers_comeBackInWords() throws Exception {
		this.mvc.as("people-admin", post("/admin/people").param("username", "A B").param("email", "ei"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Tarkista sähköpostiosoite")));
		this.mvc.as("people-admin", form(post("/admin/people"), "people-admin"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Käyttäjätunnus on jo käytössä")));
		this.mvc.as("people-admin", form(post("/admin/people"), "team-less").param("team", "nowhere"))
			.andExpect(status().isUnprocessableEntity());
		this.mvc.as("people-admin", get("/admin/people/people-admin"))
			.andExpect(content().string(containsString("Pääkäyttäjä")));
		this.mvc.as("people-admin", get("/admin/people/nobody-here")).andExpect(status().isNotFound());
	}

	@ParameterizedTest
	@ValueSource(strings = { "client", "partner", "system" })
	void reservedUserName_isToldAtItsField(String username) throws Exception {
		var page = "Tämä käyttäjätunnus on varattu";
		this.mvc.as("people-admin", form(post("/admin/people"), username))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("id=\"error-username\"")))
			.andExpect(content().string(containsString(page)));

		assertThat(this.users.find(username)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> this.staff.add(username,
				new WorkerData("x", Set.of(Role.COACH), "own", null, null, null, null, List.of("fi"))));
	}

	@Test
	void places_areAddedAndChanged() throws Exception {
		this.mvc.as("people-admin", post("/admin/places/areas/new").param("name", "Tervo–Vesanto"))
			.andExpect(redirectedUrl("/admin/places"));
		this.mvc.as("people-admin", post("/admin/places/areas/tervovesanto").param("name", "Tervo"))
			.andExpect(redirectedUrl("/admin/places"));
		this.mvc
			.as("people-admin",
					post("/admin/places/teams/new").param("name", "Kokeilutiimi").param("organisation", "own"))
			.andExpect(redirectedUrl("/admin/places"));
		this.mvc.as("people-admin", get("/admin/places")).andExpect(content().string(containsString("Kokeilutiimi")));
		this.mvc.as("people-admin", post("/admin/places/areas/new")).andExpect(status().isUnprocessableEntity());
		this.mvc.as("people-admin", get("/admin/places/towns/new")).andExpect(status().isNotFound());
		assertThat(values("area.changed", "tervovesanto")).containsExactly("name: Tervo–Vesanto > Tervo");
	}

}
