package fi.polku.intake.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import fi.polku.PolkuTest;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Notes;
import fi.polku.client.Clients;
import fi.polku.client.PersonalIdentityCode;
import fi.polku.process.CaseNumber;
import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@PolkuTest
class ReferralApiTests extends SendingReferrals {

	@Autowired
	private Clients clients;

	@Autowired
	private Cases cases;

	@Autowired
	private Notes notes;

	@Autowired
	private JdbcClient jdbc;

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
		signIn("ref-auditor", Role.AUDITOR);

		assertThat(send(referral(TestCodes.next()), null).getStatus()).isEqualTo(403);
	}

	private MockHttpServletResponse sendWhen(CountDownLatch together, String code) throws Exception {
		together.await();
		return send(referral(code), null);
	}

	private List<String> trailKinds(String number) {
		return this.jdbc.sql("select kind from trail where :number = any (cases)")
			.param("number", number)
			.query(String.class)
			.list();
	}

}
