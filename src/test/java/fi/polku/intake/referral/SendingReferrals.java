package fi.polku.intake.referral;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Sends referrals as a program does. */
abstract class SendingReferrals {

	@Autowired
	private WebApplicationContext context;

	@Autowired
	Users users;

	private MockMvc site;

	private UserDetails sender;

	@BeforeEach
	void open() {
		this.site = Site.of(this.context);
		signIn("ref-coordinator", Role.COORDINATOR);
	}

	Person person(String username, Role role) {
		Site.user(this.users, username, role);
		return this.users.find(username).orElseThrow();
	}

	void signIn(String username, Role role) {
		this.sender = Site.user(this.users, username, role);
	}

	static Map<String, Object> referral(String code) {
		var referral = new LinkedHashMap<String, Object>();
		referral.put("personalIdentityCode", code);
		referral.put("lastName", "Kokeilija");
		referral.put("firstNames", "Aino Maria");
		referral.put("source", "PARTNER");
		referral.put("programme", "VOITTO");
		referral.put("reason", "Tarvitsee tukea työnhakuun.");
		referral.put("jobSearchBegan", "2026-01-02");
		return referral;
	}

	MockHttpServletResponse send(Map<String, Object> referral, String key) throws Exception {
		return send(new ObjectMapper().writeValueAsBytes(referral), key);
	}

	MockHttpServletResponse send(byte[] body, String key) throws Exception {
		var request = post("/api/referrals").with(user(this.sender))
			.contentType(MediaType.APPLICATION_JSON)
			.content(body);
		if (key != null) {
			request.header("Idempotency-Key", key);
		}
		return this.site.perform(request).andReturn().getResponse();
	}

	static JsonNode json(MockHttpServletResponse answer) throws Exception {
		return new ObjectMapper().readTree(answer.getContentAsByteArray());
	}

	static List<String> codes(MockHttpServletResponse answer) throws Exception {
		assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(422);
		return json(answer).get("errors")
			.findParents("field")
			.stream()
			.map((fault) -> fault.get("field").asText() + " " + fault.get("code").asText())
			.toList();
	}

}
