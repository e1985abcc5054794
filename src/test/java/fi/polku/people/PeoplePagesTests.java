package fi.polku.people;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import fi.polku.PolkuTest;
import fi.polku.security.Role;
import fi.polku.security.Users;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What administrators do to people, and people to themselves. */
@PolkuTest
class PeoplePagesTests {

	private static int number;

	@Autowired
	Tryout tryout;

	@Autowired
	Users users;

	@Autowired
	Staff staff;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	WebApplicationContext context;

	MockMvc mvc;

	@BeforeEach
	void administrators() {
		this.tryout.person("people-admin", Role.ADMIN);
		this.mvc = MockMvcBuilders.webAppContextSetup(this.context).apply(springSecurity()).build();
	}

	@Test
	void newPerson_changesThePasswordBeforeAnythingElse() throws Exception {
		var username = "new-" + ++number;
		var password = (String) this.mvc.perform(as("people-admin", form(post("/admin/people"), username)))
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
		this.mvc.perform(as("people-admin", post("/admin/people").param("username", "A B").param("email", "ei")))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Tarkista sähköpostiosoite")));
		this.mvc.perform(as("people-admin", form(post("/admin/people"), "people-admin")))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Käyttäjätunnus on jo käytössä")));
		this.mvc.perform(as("people-admin", form(post("/admin/people"), "team-less").param("team", "nowhere")))
			.andExpect(status().isUnprocessableEntity());
		this.mvc.perform(as("people-admin", get("/admin/people/people-admin")))
			.andExpect(content().string(containsString("Pääkäyttäjä")));
		this.mvc.perform(as("people-admin", get("/admin/people/nobody-here"))).andExpect(status().isNotFound());
	}

	@ParameterizedTest
	@ValueSource(strings = { "client", "partner", "system" })
	void reservedUserName_isToldAtItsField(String username) throws Exception {
		var page = "Tämä käyttäjätunnus on varattu";
		this.mvc.perform(as("people-admin", form(post("/admin/people"), username)))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("id=\"error-username\"")))
			.andExpect(content().string(containsString(page)));

		assertThat(this.users.find(username)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> this.staff.add(username,
				new WorkerData("x", Set.of(Role.COACH), "own", null, null, null, null, List.of("fi"))));
	}

	@Test
	void session_losesItsRolesAndItsPersonAtOnce() throws Exception {
		var username = "gone-" + ++number;
		this.tryout.person(username, Role.ADMIN);
		var session = signIn(username, "polku-demo");
		this.mvc.perform(get("/admin/people").session(session)).andExpect(status().isOk());

		this.mvc.perform(as("people-admin", form(post("/admin/people/" + username), null)))
			.andExpect(redirectedUrl("/admin/people/" + username));
		this.mvc.perform(get("/admin/people").session(session)).andExpect(status().isForbidden());
		this.mvc.perform(as("people-admin", post("/admin/people/" + username + "/deactivate")));
		this.mvc.perform(get("/me").session(session)).andExpect(status().is3xxRedirection());

		assertThat(values("person.deactivated", username)).containsExactly("active: true > false");
	}

	@Test
	void lastAdministrator_staysOne() throws Exception {
		var others = this.jdbc.sql("""
				update app_user u set active = false
				 where active and username <> 'people-admin'
				   and exists (select from user_role r where r.username = u.username and r.role = 'ADMIN')
				returning username
				""").query(String.class).list();
		try {
			this.mvc.perform(as("people-admin", post("/admin/people/people-admin/deactivate")));
			assertThat(this.staff.change("people-admin",
					new WorkerData("x", Set.of(Role.COORDINATOR), "own", null, null, null, null, List.of("fi"))))
				.isEqualTo(Staff.Result.LAST_ADMINISTRATOR);

			assertThat(this.users.find("people-admin").orElseThrow().roles()).containsExactly(Role.ADMIN);
			assertThat(this.jdbc.sql("select active from app_user where username = 'people-admin'")
				.query(Boolean.class)
				.single()).isTrue();
		}
		finally {
			this.jdbc.sql("update app_user set active = true where username = any(:them::text[])")
				.param("them", others.toArray(String[]::new))
				.update();
		}
	}

	@Test
	void openWork_isHandedOverFirst() {
		this.tryout.deploy();
		var username = "busy-" + ++number;
		this.tryout.person(username, Role.COORDINATOR);
		var caseNumber = this.tryout.start("Vastuullinen");
		this.jdbc.sql("update client_case set owner = :username where number = :case")
			.param("username", username)
			.param("case", caseNumber.value())
			.update();

		assertThat(this.staff.deactivate(username)).isEqualTo(Staff.Result.OPEN_WORK);
		assertThat(this.staff.openWork(username)).isEqualTo(new Staff.OpenWork(1, 0));
	}

	@Test
	void places_areAddedAndChanged() throws Exception {
		this.mvc.perform(as("people-admin", post("/admin/places/areas/new").param("name", "Tervo–Vesanto")))
			.andExpect(redirectedUrl("/admin/places"));
		this.mvc.perform(as("people-admin", post("/admin/places/areas/tervovesanto").param("name", "Tervo")))
			.andExpect(redirectedUrl("/admin/places"));
		this.mvc
			.perform(as("people-admin",
					post("/admin/places/teams/new").param("name", "Kokeilutiimi").param("organisation", "own")))
			.andExpect(redirectedUrl("/admin/places"));
		this.mvc.perform(as("people-admin", get("/admin/places")))
			.andExpect(content().string(containsString("Kokeilutiimi")));
		this.mvc.perform(as("people-admin", post("/admin/places/areas/new")))
			.andExpect(status().isUnprocessableEntity());
		this.mvc.perform(as("people-admin", get("/admin/places/towns/new"))).andExpect(status().isNotFound());
		assertThat(values("area.changed", "tervovesanto")).containsExactly("name: Tervo–Vesanto > Tervo");
	}

	private MockHttpSession signIn(String username, String password) throws Exception {
		return (MockHttpSession) this.mvc
			.perform(post("/sign-in").param("username", username).param("password", password).with(csrf()))
			.andExpect(redirectedUrl("/"))
			.andReturn()
			.getRequest()
			.getSession();
	}

	private static MockHttpServletRequestBuilder change(MockHttpSession session, String old, String fresh) {
		return post("/me/password").session(session)
			.with(csrf())
			.param("old", old)
			.param("fresh", fresh)
			.param("again", fresh);
	}

	private static MockHttpServletRequestBuilder form(MockHttpServletRequestBuilder request, String username) {
		request.param("displayName", "Uusi Työntekijä")
			.param("roles", "COORDINATOR")
			.param("organisation", "own")
			.param("email", "uusi@example.org")
			.param("languages", "fi", "sv");
		return (username != null) ? request.param("username", username) : request;
	}

	private MockHttpServletRequestBuilder as(String username, MockHttpServletRequestBuilder request) {
		var signedIn = (UserDetails) this.users.loadUserByUsername(username);
		return request.with(user(signedIn)).with(csrf()).locale(Locale.forLanguageTag("fi"));
	}

	private List<String> values(String kind, String subject) {
		return this.jdbc.sql("""
				select v.field || ': ' || coalesce(v.old_value, 'null') || ' > ' || coalesce(v.new_value, 'null')
				  from trail t join trail_value v on v.trail_id = t.id
				 where t.kind = :kind and t.element = :subject
				""").param("kind", kind).param("subject", subject).query(String.class).list();
	}

}
