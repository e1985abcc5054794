package fi.polku.link;

import fi.polku.client.ConsentTerms;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing is told to a partner without a ground, which stands with the link. */
class DisclosureGroundTests extends AskedPartnerTest {

	@Test
	void neverAsked_noLinkWithoutAGround() throws Exception {
		assertThat(page()).contains("Asiakkaalta ei ole kysytty suostumusta", "ground-law", "ground-consent");

		assertThat(ask()).isNotNull();
		assertThat(ask("ground", "covered")).isNotNull();
		assertThat(ask("ground", "law", "section", " ")).isNotNull();
		assertThat(ask("ground", "law", "section", "x".repeat(501))).isNotNull();
		assertThat(ask("ground", "consent", "how", "telepathy")).isNotNull();

		assertThat(this.links.of(this.number)).isEmpty();
		assertThat(this.consents.of(this.client)).isEmpty();
		assertThat(disclosed()).isEmpty();
	}

	@Test
	void neverAsked_byLaw_sectionIsKeptAndTold() throws Exception {
		assertThat(ask("ground", "law", "section", " L 380/2023 116 § ")).isNull();

		assertThat(kept()).isEqualTo(Ground.law("L 380/2023 116 §"));
		assertThat(disclosed()).containsExactlyInAnyOrder("link.recipient=Valmentajat",
				"link.ground.law=L 380/2023 116 §");
		assertThat(this.consents.of(this.client)).isEmpty();
		assertThat(page()).contains("L 380/2023 116 §");
	}

	@Test
	void neverAsked_consentGivenNow_isToThisPartnerAlone() throws Exception {
		assertThat(ask("ground", "consent", "how", "written")).isNull();

		assertThat(kept()).isEqualTo(new Ground(Ground.Kind.CONSENT, null));
		assertThat(this.consents.of(this.client)).singleElement().satisfies((one) -> {
			assertThat(one.kind()).isEqualTo(PartnerConsent.KIND);
			assertThat(one.given()).isTrue();
			assertThat(one.recordedBy()).isEqualTo(WHO);
			assertThat(one.terms()).isEqualTo(new ConsentTerms("written", "Valmentajat", null, null, null));
		});
		assertThat(disclosed()).contains("link.ground.consent=true");
		assertThat(ask()).as("the next partner is asked about").isNotNull();
	}

	@Test
	void limited_officialConfirmsTheRecipient() throws Exception {
		this.consents.record(this.client, PartnerConsent.KIND, true, this.number.value(), WHO,
				new ConsentTerms("written", "Mallilan opisto", "nimi", null, null));
		assertThat(page()).contains("Tämä vastaanottaja kuuluu suostumukseen: Mallilan opisto; nimi")
			.doesNotContain("ground-consent");

		assertThat(ask()).isNotNull();
		assertThat(ask("ground", "consent", "how", "oral")).isNotNull();
		assertThat(this.links.of(this.number)).isEmpty();
		assertThat(ask("ground", "covered")).isNull();

		assertThat(kept()).isEqualTo(new Ground(Ground.Kind.COVERED, "Mallilan opisto; nimi"));
		assertThat(disclosed()).contains("link.ground.covered=Mallilan opisto; nimi");
		assertThat(this.consents.of(this.client)).hasSize(1);
	}

	@Test
	void unlimited_nothingIsAsked() throws Exception {
		this.consents.record(this.client, PartnerConsent.KIND, true, this.number.value(), WHO);
		assertThat(page()).doesNotContain("name=\"ground\"");

		assertThat(ask()).isNull();

		assertThat(kept()).isEqualTo(new Ground(Ground.Kind.CONSENT, null));
	}

}
