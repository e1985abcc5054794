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
		this.notifier.toClient(caseNumber, Message.of("planToAccept"));
		return this.jdbc.sql("""
				update outgoing set state = :state, fault = 'noAddress', channel = 'letter'
				 where case_number = :case returning id
				""").param("state", state).param("case", caseNumber.value()).query(UUID.class).single();
	}

	private String state(UUID id) {
		return this.jdbc.sql("select state from outgoing where id = :id").param("id", id).query(String.class).single();
	}

}
