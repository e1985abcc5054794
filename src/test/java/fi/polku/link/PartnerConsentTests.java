package fi.polku.link;

import java.time.LocalDate;

import fi.polku.client.ConsentTerms;
import fi.polku.security.CurrentUser;
import fi.polku.security.Users;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Whether a partner is given a link follows what the client says. */
class PartnerConsentTests extends AskedPartnerTest {

	@Autowired
	Users users;

	@Autowired
	CurrentUser user;

	@Test
	void refused_noLinkUntilTheClientConsents() throws Exception {
		this.consents.record(this.client, PartnerConsent.KIND, false, this.number.value(), WHO);

		assertThat(ask("ground", "law", "section", "L 380/2023 116 §")).isNotNull();
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
		var made = this.user.as(this.users.find(WHO).orElseThrow(), () -> this.links
			.make(new NewLink(this.number, "Valmentajat", null, "Milloin?", "fi", Ground.law("L 380/2023 116 §"))));
		var token = made.address().substring(made.address().lastIndexOf('/') + 1);
		assertThat(this.links.find(PersonalLink.Kind.PARTNER, token)).isPresent();

		this.consents.record(this.client, PartnerConsent.KIND, true, this.number.value(), WHO,
				new ConsentTerms("written", null, null, LocalDate.of(2020, 1, 1), null));

		assertThat(this.links.find(PersonalLink.Kind.PARTNER, token)).isEmpty();
	}

}
