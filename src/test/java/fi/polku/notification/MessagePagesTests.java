package fi.polku.notification;

import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.process.CaseNumber;
import fi.polku.security.Role;
import fi.polku.security.Users;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Letters to print, and messages that did not go. */
@PolkuTest
class MessagePagesTests {

	@Autowired
	Tryout tryout;

	@Autowired
	Notifier notifier;

	@Autowired
	Users users;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestBrowser mvc;

	@BeforeEach
	void people() {
		this.tryout.deploy();
		this.tryout.person("letter-coordinator", Role.COORDINATOR);
		this.tryout.person("letter-lead", Role.LEAD);
		this.tryout.person("letter-technical", Role.TECHNICAL);
	}

	@Test
	void letter_isPrintedAndMarkedPosted() throws Exception {
		var caseNumber = this.tryout.start("Kirjeinen");
		var id = written(caseNumber, "to_print");

		this.mvc.as("letter-coordinator", get("/letters"))
			.andExpect(content().string(containsString("Testi Kirjeinen")));
		var pdf = this.mvc.as("letter-coordinator", get("/letters/print").param("ids", id.toString()))
			.andExpect(status().isOk())
			.andExpect(content().contentType(MediaType.APPLICATION_PDF))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		this.mvc.as("letter-coordinator", post("/letters/posted").param("ids", id.toString()))
			.andExpect(redirectedUrl("/letters"));

		assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
		assertThat(state(id)).isEqualTo("sent");
		assertThat(this.jdbc
			.sql("select count(*) from trail where kind = 'letter.posted' and cases = array[:case]::text[]")
			.param("case", caseNumber.value())
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void protectedClientsLetter_isForWhoMayKnowTheAddress() throws Exception {
		var id = written(this.tryout.startProtected("Salakirjeinen"), "to_print");

		this.mvc.as("letter-coordinator", get("/letters"))
			.andExpect(content().string(not(containsString("Salakirjeinen"))));
		this.mvc.as("letter-coordinator", get("/letters/print").param("ids", id.toString()))
			.andExpect(status().isNotFound());
		this.mvc.as("letter-coordinator", post("/letters/posted").param("ids", id.toString()));

		assertThat(state(id)).isEqualTo("to_print");
	}

	@ParameterizedTest
	@ValueSource(strings = { "letter-lead", "letter-coordinator" })
	void protectedClientsLetter_waitsWithoutNameAddressOrWords(String reader) throws Exception {
		var caseNumber = this.tryout.startProtected("Salapostinen");
		var id = written(caseNumber, "to_print");

		this.mvc.as(reader, get("/letters"))
			.andExpect(content().string(containsString(caseNumber.value())))
			.andExpect(content().string(containsString("Asiakas, jolla on turvakielto")))
			.andExpect(content().string(not(containsString("Salapostinen"))))
			.andExpect(content().string(not(containsString(id.toString()))));
		this.jdbc.sql("update client_case set owner = :reader where number = :case")
			.param("reader", reader)
			.param("case", caseNumber.value())
			.update();
		this.mvc.as(reader, get("/letters")).andExpect(content().string(containsString("Salapostinen")));
		this.mvc.as(reader, get("/letters/print").param("ids", id.toString())).andExpect(status().isOk());
	}

	@Test
	void anotherOrganisationsMessages_areNotSeenEvenByWhoAudits() throws Exception {
		var caseNumber = this.tryout.start("Naapurinen");
		var letter = written(caseNumber, "to_print");
		this.jdbc.sql("""
				insert into organisation (id, name, kind, municipality)
				values ('elsewhere', 'Muualla', 'municipality', 'Muualla') on conflict do nothing
				""").update();
		this.tryout.person("letter-elsewhere", Role.LEAD, Role.AUDITOR);
		this.jdbc.sql("update client_case set organisation = 'elsewhere' where number = :case")
			.param("case", caseNumber.value())
			.update();

		this.mvc.as("letter-elsewhere", get("/letters"))
			.andExpect(content().string(not(containsString(caseNumber.value()))));
		this.mvc.as("letter-elsewhere", get("/letters/print").param("ids", letter.toString()))
			.andExpect(status().isNotFound());
		this.jdbc.sql("update outgoing set state = 'failed' where id = :id").param("id", letter).update();
		this.mvc.as("letter-elsewhere", get("/messages"))
			.andExpect(content().string(not(containsString(caseNumber.value()))));
		this.mvc.as("letter-elsewhere", post("/messages/" + letter + "/settle")).andExpect(status().isNotFound());
	}

	@Test
	void failedMessage_isSeenAndSentAgain() throws Exception {
		var caseNumber = this.tryout.start("Viestinen");
		var id = written(caseNumber, "failed");

		this.mvc.as("letter-lead", get("/messages"))
			.andExpect(content().string(containsString(caseNumber.value())))
			.andExpect(content().string(containsString("Osoitetta tai puhelinnumeroa ei ole")))
			.andExpect(content().string(containsString("Ei asetettu: viestit odottavat")));
		this.mvc.as("letter-technical", get("/messages")).andExpect(content().string(not(containsString("Viestinen"))));
		this.mvc.as("letter-coordinator", get("/messages")).andExpect(status().isForbidden());
		this.mvc.as("letter-lead", post("/messages/" + id + "/retry")).andExpect(redirectedUrl("/messages"));
		assertThat(state(id)).isEqualTo("waiting");
		this.mvc.as("letter-lead", post("/messages/" + id + "/settle")).andExpect(status().isNotFound());
		this.jdbc.sql("update outgoing set state = 'withdrawn' where id = :id").param("id", id).update();
	}

	private UUID written(CaseNumber caseNumber, String state) {
		this.notifier.toClient(caseNumber, Message.of("pleaseCall", ""));
		return this.jdbc.sql("""
				update outgoing set state = :state, fault = 'noAddress', channel = 'letter'
				 where case_number = :case returning id
				""").param("state", state).param("case", caseNumber.value()).query(UUID.class).single();
	}

	private String state(UUID id) {
		return this.jdbc.sql("select state from outgoing where id = :id").param("id", id).query(String.class).single();
	}

}
