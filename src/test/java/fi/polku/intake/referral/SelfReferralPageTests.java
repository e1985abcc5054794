package fi.polku.intake.referral;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.client.Clients;
import fi.polku.client.Consents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@PolkuTest
class SelfReferralPageTests {

	private static int addresses;

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clients clients;

	@Autowired
	private Consents consents;

	private MockMvc site;

	private String address;

	@BeforeEach
	void open() {
		this.site = Site.of(this.context);
		this.address = "10.20.30." + ++addresses;
	}

	@Test
	void wish_beginsGuidanceOfSomebodyNotYetIdentified() throws Exception {
		var name = lastName();

		send(wish(name)).andExpect(redirectedUrl("/refer-yourself/thanks"));

		var client = this.jdbc.sql("select id from client where last_name = :name")
			.param("name", name)
			.query(UUID.class)
			.single();
		assertThat(this.clients.get(client).codeKnown()).isFalse();
		assertThat(this.consents.newest(client, "contact")).contains(true);
		assertThat(this.jdbc.sql("select source || ' ' || programme from client_case where client_id = :client")
			.param("client", client)
			.query(String.class)
			.single()).isEqualTo("self VOITTO");
	}

	@Test
	void withoutConsentToMessages_theWishIsTakenAllTheSame() throws Exception {
		var typed = wish(lastName());
		typed.remove("consent");

		send(typed).andExpect(redirectedUrl("/refer-yourself/thanks"));

		var client = this.jdbc.sql("select id from client where last_name = :name")
			.param("name", typed.get("lastName"))
			.query(UUID.class)
			.single();
		assertThat(this.consents.newest(client, "contact")).contains(false);
	}

	@Test
	void everybody_getsTheSameAnswer() throws Exception {
		var known = wish(lastName());
		send(known);

		send(known).andExpect(redirectedUrl("/refer-yourself/thanks"));
		this.site.perform(get("/refer-yourself/thanks"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Kiitos, saimme viestisi")));
	}

	@ParameterizedTest
	@CsvSource({ "lastName,", "firstNames,", "phone,", "phone,soita", "phone,131052-308T", "email,osoite", "wish,",
			"wish,Tunnukseni on 131052-308T", "wish,131052 – 308t", "lastName,Virtanen 131052A308T", "language,xx" })
	void fault_keepsWhatWasWrittenAndStoresNothing(String field, String value) throws Exception {
		var name = lastName();
		var typed = wish(name);
		typed.put(field, (value != null) ? value : "");

		send(typed).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(
					allOf(containsString("id=\"error-" + field + "\""), containsString("href=\"#f-" + field + "\""))));
		assertThat(timesStored(name)).isZero();
	}

	@Test
	void trapFilledIn_storesNothingAndSaysNothing() throws Exception {
		var name = lastName();
		var typed = wish(name);
		typed.put("website", "https://example.com");

		send(typed).andExpect(redirectedUrl("/refer-yourself/thanks"));

		assertThat(timesStored(name)).isZero();
	}

	@Test
	void tooManyFromOneAddress_areTurnedAwayInWords() throws Exception {
		for (int i = 0; i < RateLimit.FROM_ONE; i++) {
			send(Map.of());
		}
		var typed = wish(lastName());

		send(typed).andExpect(status().isTooManyRequests())
			.andExpect(header().string("Retry-After", "600"))
			.andExpect(content().string(
					allOf(containsString("Odota kymmenen minuuttia"), containsString("Haluaisin töihin keittiöön."))));
		assertThat(timesStored(typed.get("lastName"))).isZero();
	}

	@Test
	void withoutTheTokenOfThePage_nothingIsTaken() throws Exception {
		this.site.perform(post("/refer-yourself").param("lastName", "x").session(new MockHttpSession()))
			.andExpect(status().isForbidden());
	}

	@Test
	void sessionEndedWhileWriting_whatWasTypedStays() throws Exception {
		this.site.perform(post("/refer-yourself").param("wish", "Haluan töihin"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Haluan töihin")));
	}

	@Test
	void page_asksInThreeLanguagesAndNeverForACode() throws Exception {
		for (var title : Map.of("fi", "Tule ohjaukseen", "sv", "Kom till vägledning", "en", "Ask for guidance")
			.entrySet()) {
			var page = this.site.perform(get("/refer-yourself").param("lang", title.getKey()))
				.andExpect(status().isOk())
				.andReturn()
				.getResponse()
				.getContentAsString();
			assertThat(page).contains(title.getValue(), "autocomplete=\"family-name\"")
				.doesNotContain("personalIdentityCode");
		}
	}

	private static String lastName() {
		return "Itse" + Instant.now().toEpochMilli() + "x" + addresses;
	}

	private static Map<String, String> wish(String lastName) {
		return new HashMap<>(Map.of("firstNames", "Aino", "lastName", lastName, "phone", "040 123 4567", "language",
				"fi", "wish", "Haluaisin töihin keittiöön.", "consent", "true"));
	}

	private ResultActions send(Map<String, String> typed) throws Exception {
		var request = post("/refer-yourself").with(csrf()).with((it) -> {
			it.setRemoteAddr(this.address);
			return it;
		});
		typed.forEach(request::param);
		return this.site.perform(request);
	}

	private long timesStored(String name) {
		return this.jdbc.sql("select count(*) from client where last_name = :name")
			.param("name", name)
			.query(Long.class)
			.single();
	}

}
