package fi.polku.intake.referral;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.PolkuTest;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Notes;
import fi.polku.client.Clients;
import fi.polku.client.PersonalIdentityCode;
import fi.polku.process.CaseNumber;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@PolkuTest
class ReferralApiTests {

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private Users users;

	@Autowired
	private Clients clients;

	@Autowired
	private Cases cases;

	@Autowired
	private Notes notes;

	@Autowired
	private JdbcClient jdbc;

	private MockMvc site;

	private UserDetails coordinator;

	@BeforeEach
	void open() {
		this.site = Site.of(this.context);
		this.coordinator = Site.user(this.users, "ref-coordinator", Role.COORDINATOR);
	}

	@Test
	void newPerson_getsACase() throws Exception {
		var code = TestCodes.next();

		var answer = send(referral(code), null);

		assertThat(answer.getStatus()).isEqualTo(201);
		var number = json(answer).get("caseNumber").asText();
		assertThat(answer.getHeader("Location")).isEqualTo("/api/cases/" + number + "/journey");
		var opened = this.cases.get(new CaseNumber(number));
		assertThat(opened.source()).isEqualTo("partner");
		assertThat(opened.searchBegan()).isEqualTo(LocalDate.of(2026, 1, 2));
		assertThat(this.clients.find(new PersonalIdentityCode(code))).get()
			.satisfies((client) -> assertThat(client.id()).isEqualTo(opened.clientId()));
		assertThat(trailKinds(number)).contains("case.opened", "referral.received");
	}

	@Test
	void openCase_isGivenAndGetsANote() throws Exception {
		var referral = referral(TestCodes.next());
		var first = json(send(referral, null)).get("caseNumber").asText();
		referral.put("reason", "Toinen kumppani on huolissaan.");
		referral.put("phone", "040 123 4567");

		var answer = send(referral, null);

		assertThat(answer.getStatus()).isEqualTo(200);
		assertThat(json(answer).get("caseNumber").asText()).isEqualTo(first);
		assertThat(this.notes.of(new CaseNumber(first))).singleElement()
			.satisfies((note) -> assertThat(note.text()).contains("Toinen kumppani on huolissaan.", "040 123 4567"));
	}

	@Test
	void sameDigitsWithAnotherSign_areTwoPeople() throws Exception {
		var older = TestCodes.of(LocalDate.of(1907, 3, 4), '-', 911);
		var younger = TestCodes.of(LocalDate.of(2007, 3, 4), 'A', 911);
		assertThat(older.replace('-', 'A')).isEqualTo(younger);

		var numbers = List.of(json(send(referral(older), null)).get("caseNumber").asText(),
				json(send(referral(younger), null)).get("caseNumber").asText());

		assertThat(numbers).doesNotHaveDuplicates();
	}

	@Test
	void everyFault_isToldAtOnce() throws Exception {
		var referral = new LinkedHashMap<String, Object>(Map.of("personalIdentityCode", "131052-308U", "lastName", " ",
				"source", "NEIGHBOUR", "programme", "VOITTO", "reason", "Soita 131052-308T", "jobSearchBegan",
				"2026-02-30", "phone", 40, "email", "nobody", "shoeSize", "44"));

		var answer = send(referral, null);

		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getContentType()).isEqualTo("application/problem+json");
		assertThat(codes(answer)).containsExactlyInAnyOrder("personalIdentityCode checkCharacter", "lastName required",
				"firstNames required", "source unknownValue", "reason identityCode", "jobSearchBegan notADate",
				"phone notText", "email notAnEmail", "shoeSize unknownField");
		assertThat(json(answer).at("/errors/0/message").asText()).isNotBlank();
		assertThat(answer.getContentAsString()).doesNotContain("308U", "131052");
	}

	@ParameterizedTest
	@CsvSource({ "personalIdentityCode,,required", "personalIdentityCode,131052,format",
			"personalIdentityCode,131052*308T,centurySign", "personalIdentityCode,310252-308T,noSuchDate",
			"jobSearchBegan,2099-01-01,inTheFuture", "jobSearchBegan,1989-12-31,tooEarly",
			"programme,NONE,unknownValue", "language,xx,unknownValue", "phone,call me,notAPhone",
			"email,a@b,notAnEmail", "referrer,Sihteeri 131052-308T,identityCode" })
	void oneFault_namesItsField(String field, String value, String code) throws Exception {
		var referral = referral(TestCodes.next());
		referral.put(field, value);

		assertThat(codes(send(referral, null))).containsExactly(field + " " + code);
	}

	@Test
	void longAndUnreadableWords_areRefused() throws Exception {
		var referral = referral(TestCodes.next());
		referral.put("lastName", "x".repeat(5000));
		referral.put("reason", "a\u0000b");

		assertThat(codes(send(referral, null))).containsExactlyInAnyOrder("lastName tooLong", "reason characters");
	}

	@Test
	void selfWithoutCode_needsAWayToBeReached() throws Exception {
		var referral = referral(null);
		referral.put("source", "SELF");
		assertThat(codes(send(referral, null))).containsExactly("phone contactMissing");

		referral.put("email", "aino@esimerkki.fi");
		assertThat(send(referral, null).getStatus()).isEqualTo(201);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{\"lastName\":", "[]", "''", "{}x", "{\"source\":\"SELF\",\"source\":\"SELF\"}" })
	void brokenJson_isRefusedAsSuch(String body) throws Exception {
		var answer = send(body.getBytes(), null);

		assertThat(answer.getStatus()).isEqualTo(400);
		assertThat(answer.getContentType()).isEqualTo("application/problem+json");
	}

	@Test
	void sameKeyAndBody_getTheSameAnswer() throws Exception {
		var referral = referral(null);
		referral.put("source", "SELF");
		referral.put("phone", "040 123 4567");
		var key = "key-" + TestCodes.next();

		var first = send(referral, key);
		var again = send(referral, key);

		assertThat(again.getStatus()).isEqualTo(201);
		assertThat(again.getContentAsString()).isEqualTo(first.getContentAsString());
		assertThat(again.getHeader("Location")).isEqualTo(first.getHeader("Location"));
	}

	@Test
	void sameKeyWithAnotherBody_isAConflict() throws Exception {
		var key = "key-" + TestCodes.next();
		send(referral(TestCodes.next()), key);

		assertThat(send(referral(TestCodes.next()), key).getStatus()).isEqualTo(409);
		assertThat(send(referral(TestCodes.next()), "ä ö").getStatus()).isEqualTo(400);
	}

	@Test
	void faultyBody_leavesItsKeyFree() throws Exception {
		var key = "key-" + TestCodes.next();
		var referral = referral(TestCodes.next());
		referral.put("reason", "");
		assertThat(send(referral, key).getStatus()).isEqualTo(422);

		referral.put("reason", "Tarvitsee tukea.");
		assertThat(send(referral, key).getStatus()).isEqualTo(201);
	}

	@Test
	void twoAtOnce_areOneCase() throws Exception {
		var code = TestCodes.next();
		var together = new CountDownLatch(1);
		var threads = Executors.newFixedThreadPool(2);
		var answers = List.of(threads.submit(() -> sendWhen(together, code)),
				threads.submit(() -> sendWhen(together, code)));

		together.countDown();

		assertThat(List.of(answers.get(0).get().getStatus(), answers.get(1).get().getStatus()))
			.containsExactlyInAnyOrder(200, 201);
		assertThat(json(answers.get(0).get())).isEqualTo(json(answers.get(1).get()));
		threads.shutdown();
	}

	@Test
	void auditor_mayNotRefer() throws Exception {
		this.coordinator = Site.user(this.users, "ref-auditor", Role.AUDITOR);

		assertThat(send(referral(TestCodes.next()), null).getStatus()).isEqualTo(403);
	}

	private MockHttpServletResponse sendWhen(CountDownLatch together, String code) throws Exception {
		together.await();
		return send(referral(code), null);
	}

	private static Map<String, Object> referral(String code) {
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

	private MockHttpServletResponse send(Map<String, Object> referral, String key) throws Exception {
		return send(new ObjectMapper().writeValueAsBytes(referral), key);
	}

	private MockHttpServletResponse send(byte[] body, String key) throws Exception {
		var request = post("/api/referrals").with(user(this.coordinator))
			.contentType(MediaType.APPLICATION_JSON)
			.content(body);
		if (key != null) {
			request.header("Idempotency-Key", key);
		}
		return this.site.perform(request).andReturn().getResponse();
	}

	private static JsonNode json(MockHttpServletResponse answer) throws Exception {
		return new ObjectMapper().readTree(answer.getContentAsByteArray());
	}

	private static List<String> codes(MockHttpServletResponse answer) throws Exception {
		assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(422);
		return json(answer).get("errors")
			.findParents("field")
			.stream()
			.map((fault) -> fault.get("field").asText() + " " + fault.get("code").asText())
			.toList();
	}

	private List<String> trailKinds(String number) {
		return this.jdbc.sql("select kind from trail where :number = any (cases)")
			.param("number", number)
			.query(String.class)
			.list();
	}

}
