package fi.polku.link;

import java.time.LocalDate;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.casefile.Cases;
import fi.polku.client.ConsentTerms;
import fi.polku.client.Consents;
import fi.polku.journeys.TestJourneys;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.security.Users;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Whether a partner is given a link follows what the client says. */
@PolkuTest
class PartnerConsentTests {

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
	Users users;

	@Autowired
	CurrentUser user;

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

	@Test
	void neverAsked_linkIsMade() throws Exception {
		ask();

		assertThat(this.links.of(this.number)).hasSize(1);
	}

	@Test
	void refused_noLinkUntilTheClientConsents() throws Exception {
		this.consents.record(this.client, PartnerConsent.KIND, false, this.number.value(), WHO);

		assertThat(ask()).isNotNull();
		assertThat(this.links.of(this.number)).isEmpty();
		this.browser.as(WHO, get("/cases/" + this.number + "/links"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Asiakas on kieltänyt")))
			.andExpect(content().string(not(containsString("partner-name"))));

		this.consents.record(this.client, PartnerConsent.KIND, true, this.number.value(), WHO);
		assertThat(ask()).isNull();
		assertThat(this.links.of(this.number)).hasSize(1);
	}

	@Test
	void withdrawn_linkIsShutAndNoneIsMadeAnew() throws Exception {
		this.consents.record(this.client, PartnerConsent.KIND, true, this.number.value(), WHO);
		ask();

		this.consents.withdraw(this.client, PartnerConsent.KIND, WHO);

		assertThat(ask()).isNotNull();
		assertThat(this.links.of(this.number)).singleElement()
			.satisfies((one) -> assertThat(one.revokedAt()).isNotNull());
	}

	@Test
	void runOut_linkMadeBeforeOpensNoMore() {
		var made = this.user.as(this.users.find(WHO).orElseThrow(),
				() -> this.links.make(new NewLink(this.number, "Valmentajat", null, "Milloin?", "fi")));
		var token = made.address().substring(made.address().lastIndexOf('/') + 1);
		assertThat(this.links.find(PersonalLink.Kind.PARTNER, token)).isPresent();

		this.consents.record(this.client, PartnerConsent.KIND, true, this.number.value(), WHO,
				new ConsentTerms("written", null, null, LocalDate.of(2020, 1, 1), null));

		assertThat(this.links.find(PersonalLink.Kind.PARTNER, token)).isEmpty();
	}

	/** The fault that the page tells, or {@code null}. */
	private Object ask() throws Exception {
		var answer = this.browser
			.as(WHO, post("/cases/" + this.number + "/links").param("kind", "partner")
				.param("partner", "Valmentajat")
				.param("question", "Milloin?"))
			.andExpect(status().is3xxRedirection())
			.andReturn();
		return (answer.getFlashMap().get("made") != null) ? null : answer.getFlashMap();
	}

}
