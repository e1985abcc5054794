package fi.polku.intake.referral;

import java.util.LinkedHashMap;
import java.util.Map;

import fi.polku.PolkuTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is wrong with a referral is told, all of it and where. */
@PolkuTest
class ReferralFaultsTests extends SendingReferrals {

	@Autowired
	private JdbcClient jdbc;

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

	@ParameterizedTest
	@CsvSource({ "\u200b\u2060,required", "Vir\u202enenat,characters", "Vir\u200etanen,characters",
			"Vir\u200dtanen,characters", "\u3164,characters" })
	void signsThatNobodySees_areNoName(String name, String code) throws Exception {
		var referral = referral(TestCodes.next());
		referral.put("lastName", name);
		assertThat(codes(send(referral, null))).containsExactly("lastName " + code);
	}

	@Test
	void signsThatOtherProgramsPutIn_areLeftOut() throws Exception {
		var referral = referral(TestCodes.next());
		referral.put("lastName", "\ufeffVir\u00adtanen\u200e");
		referral.put("phone", "\u202a+358 40 1234567\u202c");

		var number = json(send(referral, null)).path("caseNumber").asText();

		assertThat(this.jdbc.sql("""
				select p.last_name || ' ' || p.phone from client p join client_case c on c.client_id = p.id
				 where c.number = :number
				""").param("number", number).query(String.class).single()).isEqualTo("Virtanen +358 40 1234567");
	}

	@Test
	void wordsTurnedRound_areRefused() throws Exception {
		var referral = referral(TestCodes.next());
		referral.put("reason", "Tulee \u202eylleen");
		assertThat(codes(send(referral, null))).containsExactly("reason characters");
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

}
