package fi.polku.worktrial;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;

import fi.polku.PolkuTest;
import fi.polku.calendar.Helsinki;
import fi.polku.casefile.Cases;
import fi.polku.client.Consents;
import fi.polku.document.Document;
import fi.polku.document.Documents;
import fi.polku.journeys.TestJourneys;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@PolkuTest
class AgreementTests {

	@Autowired
	TestJourneys journeys;

	@Autowired
	Documents documents;

	@Autowired
	Cases cases;

	@Autowired
	Consents consents;

	Trial trial;

	@BeforeEach
	void trial() {
		this.trial = new Trial(this.journeys);
	}

	@Test
	void agreed_documentWaitsForSignatures() throws IOException {
		var journey = this.trial.signing(false);

		assertThat(journey.instance()).isWaitingAt("signAgreement").hasPassed("draftAgreement");
		assertThat(text(this.documents.ofCase(journey.caseNumber().value()).get(0))).contains("Aino Kokeilija",
				"Mallilan Puutyö", "Mallilan kaupunki", "1.3.2030–31.5.2030", "6 h 30 min", "maanantai, torstai",
				"Kela", "varastotyö");
	}

	@Test
	void consentWithdrawn_agreementTellsTheHostNothingOfTheClient() throws IOException {
		var journey = this.trial.searching()
			.complete("findWorkTrialPlace", "employerConsent", true, "placeFound", true);
		var client = this.cases.get(journey.caseNumber()).clientId();
		this.consents.record(client, "employers", true, journey.caseNumber().value(), "kokeilija");
		this.consents.withdraw(client, "employers", "kokeilija");

		this.trial.agree(journey, Trial.START, Trial.END, false);

		assertThat(text(this.documents.ofCase(journey.caseNumber().value()).get(0)))
			.contains("Mallilan Puutyö", "1.3.2030–31.5.2030", "6 h 30 min")
			.doesNotContain("Kokeilija", "varastotyö", "Kela");
		journey.complete("signAgreement", "agreementSigned", true).fireTimer("workTrialStartDay");
		journey.complete("confirmStart", "startOutcome", "moved", "movedStartsOn", "2030-03-11", "movedEndsOn",
				"2030-06-10");
		assertThat(this.documents.ofCase(journey.caseNumber().value())).hasSize(2)
			.allSatisfy((one) -> assertThat(text(one)).doesNotContain("Kokeilija", "varastotyö"));
	}

	@Test
	void changesWanted_agreedAnew() {
		var journey = this.trial.signing(false);

		journey.complete("signAgreement", "agreementSigned", false);

		assertThat(journey.instance()).isWaitingAt("agreeWorkTrial");
	}

	@Test
	void signed_waitsForTheFirstDay() {
		var journey = this.trial.signed();

		assertThat(journey.instance()).isWaitingAt("workTrialStartDay").hasPassed("recordAgreement");
		assertThat(journey.job("workTrialStartDay").getDuedate().toInstant())
			.isEqualTo(Helsinki.at(LocalDate.of(2030, 3, 1), LocalTime.of(8, 0)));
	}

	@Test
	void weAreTheAuthority_recordedNationallyBeforeTheTrial() {
		var journey = this.trial.searching(true).complete("findWorkTrialPlace", "placeFound", true);

		this.trial.agree(journey, Trial.START, Trial.END, false)
			.complete("signAgreement", "agreementSigned", true)
			.complete("recordInNationalSystem");

		assertThat(journey.instance()).isWaitingAt("workTrialStartDay").hasPassed("recordTrialNationally");
	}

	@Test
	void startMoved_agreementWrittenAnewAndTheNewDayWaitedFor() {
		var journey = this.trial.signed().fireTimer("workTrialStartDay");

		journey.complete("confirmStart", "startOutcome", "moved", "movedStartsOn", "2030-03-11", "movedEndsOn",
				"2030-06-10");

		assertThat(journey.instance()).isWaitingAt("workTrialStartDay").hasPassed("moveWorkTrialStart");
		assertThat(journey.variable("workTrialStartsAt")).isEqualTo("2030-03-11T06:00:00Z");
		assertThat(this.documents.ofCase(journey.caseNumber().value())).hasSize(2);
	}

	private String text(Document document) throws IOException {
		try (var pdf = Loader.loadPDF(this.documents.content(document.id()))) {
			return new PDFTextStripper().getText(pdf);
		}
	}

}
