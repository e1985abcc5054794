package fi.polku.link;

import java.util.List;

import fi.polku.journeys.TestJourney;
import fi.polku.security.CurrentUser;
import fi.polku.security.Users;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The client consents to partners and says no to the provider of one service. */
class ServiceRefusedTests extends AskedPartnerTest {

	@Autowired
	Users users;

	@Autowired
	CurrentUser user;

	private TestJourney journey;

	@BeforeEach
	void aService() {
		this.journey = this.journeys.start("guidedService");
		this.number = this.journey.caseNumber();
		this.client = this.cases.get(this.number).clientId();
		this.jdbc.sql("update client_case set owner = :who where number = :case")
			.param("who", WHO)
			.param("case", this.number.value())
			.update();
		this.consents.record(this.client, PartnerConsent.KIND, true, this.number.value(), WHO);
	}

	@Test
	void linkForTheService_isMadeByLawOnly() throws Exception {
		agreed(false);

		assertThat(ask("service", "guidedService")).isNotNull();
		assertThat(this.links.of(this.number)).isEmpty();
		assertThat(page()).contains("ground-law");
		assertThat(ask()).as("others").isNull();
		assertThat(ask("service", "guidedService", "ground", "law", "section", "L 380/2023 116 §")).isNull();
		assertThat(this.links.of(this.number)).extracting(PersonalLink::ground)
			.containsExactlyInAnyOrder(Ground.law("L 380/2023 116 §"), new Ground(Ground.Kind.CONSENT, null));
	}

	@Test
	void linkMadeBefore_opensNoMore() {
		var token = link("guidedService");
		var other = link(null);
		assertThat(opened(token, other)).hasSize(2);

		agreed(false);

		assertThat(opened(token, other)).containsExactly(other);
	}

	@Test
	void yes_staysAsTheConsentSays() throws Exception {
		agreed(true);

		assertThat(ask("service", "guidedService")).isNull();
	}

	private void agreed(boolean mayTell) {
		this.journey.complete("referToService", "serviceKind", "workshop", "disclosureConsent", mayTell)
			.run("sendServiceReferral");
	}

	private String link(String service) {
		var made = this.user.as(this.users.find(WHO).orElseThrow(),
				() -> this.links.make(new NewLink(this.number, "Pajat", service, "Milloin?", "fi", null)));
		return made.address().substring(made.address().lastIndexOf('/') + 1);
	}

	private List<String> opened(String... tokens) {
		return List.of(tokens)
			.stream()
			.filter((token) -> this.links.find(PersonalLink.Kind.PARTNER, token).isPresent())
			.toList();
	}

}
