package fi.polku.link;

import java.util.List;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.casefile.Cases;
import fi.polku.client.Consents;
import fi.polku.journeys.TestJourneys;
import fi.polku.process.CaseNumber;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A coordinator asks a partner about a client by the page of links. */
@PolkuTest
abstract class AskedPartnerTest {

	static final String WHO = "kokeilija";

	@Autowired
	TestBrowser browser;

	@Autowired
	TestJourneys journeys;

	@Autowired
	PersonalLinks links;

	@Autowired
	Consents consents;

	@Autowired
	Cases cases;

	@Autowired
	JdbcClient jdbc;

	CaseNumber number;

	UUID client;

	@BeforeEach
	void aCase() {
		this.number = this.journeys.anOpenCase();
		this.client = this.cases.get(this.number).clientId();
		this.jdbc.sql("update client_case set owner = :who where number = :case")
			.param("who", WHO)
			.param("case", this.number.value())
			.update();
	}

	/** The fault that the page tells, or {@code null}. */
	Object ask(String... ground) throws Exception {
		var form = post("/cases/" + this.number + "/links").param("kind", "partner")
			.param("partner", "Valmentajat")
			.param("question", "Milloin?");
		for (int i = 0; i < ground.length; i += 2) {
			form.param(ground[i], ground[i + 1]);
		}
		var answer = this.browser.as(WHO, form).andExpect(status().is3xxRedirection()).andReturn();
		return (answer.getFlashMap().get("made") != null) ? null : answer.getFlashMap();
	}

	String page() throws Exception {
		return this.browser.as(WHO, get("/cases/" + this.number + "/links"))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	Ground kept() {
		return this.links.of(this.number).get(0).ground();
	}

	/** What the trail keeps of the disclosures of the case. */
	List<String> disclosed() {
		return this.jdbc.sql("""
				select v.field || '=' || v.new_value from trail t join trail_value v on v.trail_id = t.id
				 where t.kind = 'link.disclosed' and :case = any(t.cases)
				""").param("case", this.number.value()).query(String.class).list();
	}

}
