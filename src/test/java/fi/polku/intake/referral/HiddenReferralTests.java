package fi.polku.intake.referral;

import java.time.LocalDate;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.casefile.Cases;
import fi.polku.casefile.Exit;
import fi.polku.casefile.Notes;
import fi.polku.client.Clients;
import fi.polku.client.PersonalIdentityCode;
import fi.polku.client.Protection;
import fi.polku.client.Protections;
import fi.polku.process.CaseNumber;
import fi.polku.security.Role;
import fi.polku.worklist.Outcome;
import fi.polku.worklist.Tasks;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** An identity code sent in tells nobody whose case it is. */
@PolkuTest
class HiddenReferralTests extends SendingReferrals {

	@Autowired
	Clients clients;

	@Autowired
	Cases cases;

	@Autowired
	Notes notes;

	@Autowired
	Protections protections;

	@Autowired
	Tasks tasks;

	@Autowired
	JdbcClient jdbc;

	@Test
	void programWithoutSightOfCases_getsOneAnswerWhoeverItIs() throws Exception {
		var known = TestCodes.next();
		send(referral(known), null);
		signIn("ref-technical", Role.TECHNICAL);

		var ofKnown = send(referral(known), null);

		assertThat(told(ofKnown)).isEqualTo(told(send(referral(TestCodes.next()), null)))
			.isEqualTo("201 null {\"received\":true}");
		assertThat(this.notes.of(this.cases.of(client(known)).get(0).number())).hasSize(1);
	}

	@Test
	void caseBehindAnOrder_isToldToItsHolderAlone() throws Exception {
		var code = TestCodes.next();
		send(referral(code), null);
		var number = hidden(code);

		assertThat(told(send(referral(code), null))).isEqualTo("201 null {\"received\":true}");

		this.cases.assign(number, "ref-coordinator", null, null);
		assertThat(told(send(referral(code), null))).contains("200 ", number.value());
	}

	@Test
	void newCaseOfAKnownHiddenClient_isLetInByALeadOrWhoKnowsThem() throws Exception {
		var code = TestCodes.next();
		send(referral(code), null);
		var before = hidden(code);
		person("ref-holder", Role.COORDINATOR);
		this.cases.assign(before, "ref-holder", null, null);
		this.cases.close(before, new Exit(LocalDate.of(2026, 1, 8), "other", "moved"));

		assertThat(told(send(referral(code), null))).isEqualTo("201 null {\"received\":true}");

		var task = taskOf(this.cases.of(client(code)).get(0).number());
		assertThat(claim(task, "ref-coordinator", Role.COORDINATOR)).isInstanceOf(Outcome.Unknown.class);
		assertThat(claim(task, "ref-holder", Role.COORDINATOR)).isEqualTo(new Outcome.Done(null));
		this.tasks.release(task, person("ref-holder", Role.COORDINATOR));
		assertThat(claim(task, "ref-coordinator", Role.COORDINATOR)).isEqualTo(new Outcome.Done(null));
	}

	@Test
	void lead_givesTheHeldBackTask() throws Exception {
		var code = TestCodes.next();
		send(referral(code), null);
		this.cases.close(hidden(code), new Exit(LocalDate.of(2026, 1, 8), "other", "moved"));
		send(referral(code), null);
		var number = this.cases.of(client(code)).get(0).number();

		var given = this.tasks.assign(taskOf(number), "ref-coordinator", person("ref-lead", Role.LEAD));

		assertThat(given).isEqualTo(new Outcome.Done(null));
		assertThat(this.jdbc.sql("select kind from trail where :number = any (cases)")
			.param("number", number.value())
			.query(String.class)
			.list()).contains("case.heldBack", "case.admitted");
	}

	@Test
	void orderToldOfAnUnknownPerson_holdsNothingBack() throws Exception {
		var code = TestCodes.next();
		var referral = referral(code);
		referral.put("protectionOrder", "YES");
		send(referral, null);

		var task = taskOf(this.cases.of(client(code)).get(0).number());

		assertThat(claim(task, "ref-coordinator", Role.COORDINATOR)).isEqualTo(new Outcome.Done(null));
	}

	private Outcome claim(String task, String username, Role role) {
		return this.tasks.claim(task, person(username, role));
	}

	private CaseNumber hidden(String code) {
		this.protections.check(client(code), new Protection(true, LocalDate.of(2026, 1, 8), "client", null));
		return this.cases.of(client(code)).get(0).number();
	}

	private UUID client(String code) {
		return this.clients.find(new PersonalIdentityCode(code)).orElseThrow().id();
	}

	private String taskOf(CaseNumber number) {
		return this.jdbc.sql("select task_id from work_item where case_number = :number")
			.param("number", number.value())
			.query(String.class)
			.single();
	}

	private static String told(MockHttpServletResponse answer) throws Exception {
		return answer.getStatus() + " " + answer.getHeader("Location") + " " + answer.getContentAsString();
	}

}
