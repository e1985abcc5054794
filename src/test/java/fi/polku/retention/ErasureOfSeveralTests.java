package fi.polku.retention;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything of a client goes with cases of several organisations, or of a small one. */
class ErasureOfSeveralTests extends ErasureRequestTest {

	private static final String FAR = "several-far-lead";

	private static final String SOLE = "several-sole-lead";

	@BeforeEach
	void leads() {
		lead(FAR, "several-far");
		lead(SOLE, "several-sole");
	}

	@Test
	void casesOfTwoOrganisations_goWhenBothHaveConfirmed() throws Exception {
		var number = caseOf("own");
		var far = caseOf("several-far");
		ask(LEAD);
		assertThat(page(LEAD)).contains("myös muissa organisaatioissa", "value=\"all\"").doesNotContain("Kaukala");
		assertThat(decide(LEAD, "all")).isEqualTo(302);
		assertThat(confirm(LEAD)).isEqualTo(403);
		assertThat(page(LEAD)).contains("Päätit tämän itse", "Muun organisaation tiimivastaavan vahvistus puuttuu");

		assertThat(confirm(SECOND)).isEqualTo(302);
		assertThat(this.old.isThere(number)).isTrue();
		assertThat(page(SECOND)).contains("Organisaatiosi on vahvistanut", "Muun organisaation tiimivastaavan")
			.doesNotContain("/confirmation");
		assertThat(confirm(SECOND)).isEqualTo(409);
		assertThat(this.old.isThere(far)).isTrue();

		assertThat(confirm(FAR)).isEqualTo(302);
		assertThat(this.old.isThere(number)).isFalse();
		assertThat(this.old.isThere(far)).isFalse();
		assertThat(this.old.isThere(this.client)).isFalse();
	}

	@Test
	void onlyLeadOfTheirOrganisationDecided_anotherOrganisationsConfirms_allIsGone() throws Exception {
		caseOf("several-sole");
		var far = caseOf("several-far");
		ask(SOLE);
		assertThat(decide(SOLE, "all")).isEqualTo(302);

		assertThat(confirm(FAR)).isEqualTo(302);

		assertThat(this.old.isThere(far)).isFalse();
		assertThat(this.old.isThere(this.client)).isFalse();
	}

	@Test
	void whoeverDecidedAndMovedAway_agreesForTheOrganisationOfThen() throws Exception {
		lead("several-moving", "several-moving");
		caseOf("several-moving");
		caseOf("several-far");
		caseOf("own");
		ask("several-moving");
		assertThat(decide("several-moving", "all")).isEqualTo(302);
		this.jdbc.sql("update app_user set organisation_id = 'several-far' where username = 'several-moving'").update();

		assertThat(confirm(LEAD)).isEqualTo(302);

		assertThat(this.old.isThere(this.client)).as("nobody of the other one has looked").isTrue();
		assertThat(confirm(FAR)).isEqualTo(302);
		assertThat(this.old.isThere(this.client)).isFalse();
	}

	@Test
	void onlyLeadOfTheOnlyOrganisation_isToldWhoMustAct_beforeAndAfter() throws Exception {
		caseOf("several-sole");
		ask(SOLE);
		var nobody = "Organisaatiossasi ei ole toista tiimivastaavaa, joka voisi vahvistaa päätöksen";
		assertThat(page(SOLE)).contains(nobody, "pääkäyttäjää").doesNotContain("turvakiello");
		decide(SOLE, "all");
		assertThat(page(SOLE)).contains("Päätit tämän itse, joten et voi", nobody);

		lead("several-sole-new", "several-sole");

		assertThat(page(SOLE)).contains("Toinen organisaatiosi tiimivastaava vahvistaa päätöksen")
			.doesNotContain(nobody);
		assertThat(confirm("several-sole-new")).isEqualTo(302);
		assertThat(this.old.isThere(this.client)).isFalse();
		this.jdbc.sql("update app_user set active = false where username = 'several-sole-new'").update();
	}

	@Test
	void organisationWithoutALead_isTold_withoutItsName() throws Exception {
		caseOf("own");
		lead("several-left", "several-empty");
		this.jdbc.sql("update app_user set active = false where username = 'several-left'").update();
		caseOf("several-empty");
		ask(LEAD);

		assertThat(page(LEAD)).contains("Muussa organisaatiossa ei ole tiimivastaavaa, joka voisi vahvistaa")
			.doesNotContain("Kaukala");
		deleteCases();
	}

}
