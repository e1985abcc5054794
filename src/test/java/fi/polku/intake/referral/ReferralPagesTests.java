package fi.polku.intake.referral;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import fi.polku.PolkuTest;
import fi.polku.casefile.Cases;
import fi.polku.client.Clients;
import fi.polku.client.Protection;
import fi.polku.client.Protections;
import fi.polku.client.PersonalIdentityCode;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@PolkuTest
class ReferralPagesTests {

	@Autowired
	Protections protections;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private Users users;

	@Autowired
	private Clients clients;

	@Autowired
	private Cases cases;

	private final MockHttpSession session = new MockHttpSession();

	private MockMvc site;

	private UserDetails coordinator;

	@BeforeEach
	void open() {
		this.site = Site.of(this.context);
		this.coordinator = Site.user(this.users, "ref-coordinator", Role.COORDINATOR);
	}

	@Test
	void orderToldWithTheReferral_hidesAtOnce() throws Exception {
		var code = TestCodes.next();

		var typed = referral(code, "Heti-Salattu");
		typed.put("protectionOrder", "YES");
		send(typed).andExpect(redirectedUrl("/referrals"));

		var client = this.clients.find(new PersonalIdentityCode(code)).orElseThrow();
		assertThat(client.protectionOrder()).isTrue();
		assertThat(client.protectionSource()).isEqualTo("referral");
		assertThat(this.cases.of(client.id())).singleElement()
			.satisfies((one) -> assertThat(one.protectionOrder()).isTrue());
	}

	@Test
	void referral_isRecordedAndListed() throws Exception {
		var code = TestCodes.next();

		send(referral(code, "Listattu")).andExpect(redirectedUrl("/referrals"));

		var client = this.clients.find(new PersonalIdentityCode(code)).orElseThrow();
		list().andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("Listattu, Aino"), containsString("Ohjaus kirjattiin."),
					containsString("/clients/" + client.id()))));
	}

	@Test
	void faults_standUnderTheirFieldsAndNothingTypedIsLost() throws Exception {
		var typed = referral("010190-1234", "Säilyvä");
		typed.put("reason", "");
		typed.put("jobSearchBegan", "2099-01-01");

		send(typed).andExpect(status().isUnprocessableEntity())
			.andExpect(content()
				.string(allOf(containsString("href=\"#f-reason\""), containsString("id=\"error-jobSearchBegan\""),
						containsString("id=\"error-personalIdentityCode\""), containsString("value=\"010190-1234\""),
						containsString("value=\"Säilyvä\""), containsString("value=\"2099-01-01\""))));
	}

	@Test
	void knownPersonWithAnOpenCase_isAttachedToIt() throws Exception {
		var code = TestCodes.next();
		send(referral(code, "Tuttu"));

		send(referral(code, "Tuttu"));

		var client = this.clients.find(new PersonalIdentityCode(code)).orElseThrow();
		assertThat(this.cases.of(client.id())).hasSize(1);
		list().andExpect(content().string(allOf(containsString("Henkilöllä on jo ohjaus kesken"),
				containsString("/clients/" + client.id() + "\">" + this.cases.of(client.id()).get(0).number()))));
	}

	@Test
	void samePageSentTwice_isOneReferral() throws Exception {
		var typed = referral("", "Kahdesti");
		typed.put("source", "SELF");
		typed.put("phone", "040 123 4567");
		typed.put("once", "6f0d3f5e-54f7-4f0e-9d29-0a9f8a3f8d11");

		send(typed);
		send(typed);

		assertThat(timesListed("Kahdesti, Aino")).isEqualTo(1);
	}

	@Test
	void protectedPerson_isShownToTheirCoordinatorAlone() throws Exception {
		var code = TestCodes.next();
		send(referral(code, "Salattu"));
		var client = this.clients.find(new PersonalIdentityCode(code)).orElseThrow();
		this.protections.check(client.id(), new Protection(true, LocalDate.of(2026, 1, 8), "client", null));
		list().andExpect(content().string(not(containsString("Salattu, Aino"))));

		var number = this.cases.of(client.id()).get(0).number();
		this.cases.assign(number, "ref-coordinator", null, null);
		list().andExpect(content().string(containsString("Salattu, Aino")));
	}

	@Test
	void form_asksInThreeLanguages() throws Exception {
		for (var words : Map.of("fi", "Ohjauksen syy", "sv", "Orsak till hänvisningen", "en", "Reason for the referral")
			.entrySet()) {
			this.site.perform(get("/referrals/new").param("lang", words.getKey()).with(user(this.coordinator)))
				.andExpect(status().isOk())
				.andExpect(content().string(containsString(words.getValue())));
		}
	}

	@Test
	void pages_areForGuidesAlone() throws Exception {
		var auditor = Site.user(this.users, "ref-auditor", Role.AUDITOR);

		this.site.perform(get("/referrals").with(user(auditor))).andExpect(status().isForbidden());
		this.site.perform(get("/referrals")).andExpect(status().is3xxRedirection());
	}

	private static Map<String, String> referral(String code, String lastName) {
		return new HashMap<>(Map.of("personalIdentityCode", code, "lastName", lastName, "firstNames", "Aino", "source",
				"EMPLOYMENT_AUTHORITY", "programme", "VOITTO", "reason", "Tarvitsee tukea.", "language", "fi"));
	}

	private ResultActions send(Map<String, String> typed) throws Exception {
		var request = post("/referrals").with(user(this.coordinator)).with(csrf()).session(this.session);
		typed.forEach(request::param);
		return this.site.perform(request);
	}

	/** From now on backwards: other tests' clocks may have been later than ours. */
	private ResultActions list() throws Exception {
		var later = this.jdbc.sql("""
				select number from client_case
				 where source in ('employmentAuthority', 'partner', 'self', 'outreach') and opened_at > :now
				 order by opened_at, number
				 limit 1
				""").param("now", Timestamp.from(this.clock.instant())).query(String.class).optional();
		var page = get("/referrals").with(user(this.coordinator)).session(this.session);
		return this.site.perform(later.isPresent() ? page.param("before", later.get()) : page);
	}

	private int timesListed(String words) throws Exception {
		return list().andReturn().getResponse().getContentAsString().split(words, -1).length - 1;
	}

}
