package fi.polku.casefile.page;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import fi.polku.casefile.NewRecord;
import fi.polku.process.CaseNumber;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

/** What the giver reads before an extract is given, and may leave out. */
class ExtractReviewTests extends CaseFilePagesTest {

	private CaseNumber number;

	@BeforeEach
	void ownCase() {
		this.number = begun("Perheellinen");
		this.cases.assign(this.number, this.coordinator.username(), null, null);
	}

	@Test
	void record_isReadWithItsHealthAnswers_andLeftOut() throws Exception {
		var record = assessment("Veli Ville juo");

		review().andExpect(content().string(containsString("Veli Ville juo")))
			.andExpect(content().string(containsString("value=\"" + record + "\"")))
			.andExpect(content().string(not(containsString("??"))));
		assertThat(healthShown(this.coordinator)).containsExactly("accessRequest assessNeed");

		assertThat(pdf(record)).contains("Jätetty pois").doesNotContain("Veli Ville");
		this.browser.perform(extract("json", record)).andExpect(content().string(not(containsString("Veli Ville"))));
		assertThat(healthShown(this.coordinator)).as("what is left out is not opened").hasSize(1);
		assertThat(pdf(UUID.randomUUID())).contains("Veli Ville juo");
	}

	@Test
	void extractForMachines_leavesARowOfEachHealthAnswerOpened() throws Exception {
		var record = interview(this.number);

		this.browser.perform(extract("json", record)).andExpect(content().string(not(containsString("selkävaiva"))));
		assertThat(healthShown(this.coordinator)).isEmpty();
		this.browser.perform(extract("json", UUID.randomUUID()))
			.andExpect(content().string(containsString("selkävaiva")));
		assertThat(healthShown(this.coordinator)).containsExactly("accessRequest holdInitialInterview");
	}

	@Test
	void planOfARecordLeftOut_isLeftOutToo() throws Exception {
		var model = this.models.newest("plan", Locale.ROOT);
		var record = this.records.save(new NewRecord(this.number, "draftPlan", model.definitionId(), null,
				model.get("draftPlan").form(), Map.of("goals", "Naapurin Liisa auttaa"), "staff"));
		this.jdbc.sql("""
				insert into plan_version (case_number, version, record_id, services, recorded_by, recorded_at)
				values (:case, 1, :record, '{}', :by, '2026-02-02')
				""")
			.param("case", this.number.value())
			.param("record", record)
			.param("by", this.coordinator.username())
			.update();

		assertThat(pdf(UUID.randomUUID())).contains("Naapurin Liisa");
		assertThat(pdf(record)).doesNotContain("Naapurin Liisa");
	}

	@Test
	void message_isReadAndLeftOut() throws Exception {
		var message = UUID.randomUUID();
		this.jdbc.sql("""
				insert into outgoing (id, case_number, client_id, recipient, channel, template, language, subject, body,
				                      not_before, state, created_at, changed_at)
				values (:id, :case, :client, 'client', 'email', 'test', 'fi', 'Tapaaminen', 'Äitisi Aino tulee mukaan',
				        '2026-02-02', 'sent', '2026-02-02', '2026-02-02')
				""")
			.param("id", message)
			.param("case", this.number.value())
			.param("client", clientOf(this.number))
			.update();

		review().andExpect(content().string(containsString("Äitisi Aino")))
			.andExpect(content().string(containsString("value=\"" + message + "\"")));
		this.browser.perform(extract("json", message)).andExpect(content().string(not(containsString("Äitisi Aino"))));
		assertThat(pdf(message)).doesNotContain("Äitisi Aino");
	}

	private UUID assessment(String family) {
		var model = this.models.newest("multiServiceCentre", Locale.ROOT);
		return this.records.save(new NewRecord(this.number, "assessNeed", model.definitionId(), null,
				model.get("assessNeed").form(), Map.of("housingAndFamily", family), "staff"));
	}

	private ResultActions review() throws Exception {
		return this.browser.perform(
				get("/clients/{id}/extract", clientOf(this.number)).param("lang", "fi").with(as(this.coordinator)));
	}

	private MockHttpServletRequestBuilder extract(String form, UUID leaveOut) {
		return post("/clients/{id}/extract", clientOf(this.number)).param("form", form)
			.param("reviewed", "true")
			.param("leaveOut", leaveOut.toString())
			.with(as(this.coordinator))
			.with(csrf());
	}

	private String pdf(UUID leaveOut) throws Exception {
		return text(this.browser.perform(extract("pdf", leaveOut)).andReturn().getResponse().getContentAsByteArray());
	}

	private static String text(byte[] pdf) throws IOException {
		try (var document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document);
		}
	}

}
