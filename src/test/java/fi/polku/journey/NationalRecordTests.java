package fi.polku.journey;

import java.util.Map;

import fi.polku.PolkuTest;
import fi.polku.casefile.NewRecord;
import fi.polku.casefile.Records;
import fi.polku.journeys.TestJourneys;
import fi.polku.process.CaseNumber;
import fi.polku.process.form.Form;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

@PolkuTest
class NationalRecordTests {

	@Autowired
	TestJourneys journeys;

	@Autowired
	Records records;

	@Autowired
	RepositoryService repository;

	@Test
	void newestRecordOfTheElement_inFinnishWordsToCopy_recordedNationally() {
		var caseNumber = this.journeys.anOpenCase();
		record(caseNumber, "endJointService", Map.of("endedOn", "2026-03-02", "jointEnd", "workServices", "clientTold",
				true, "endReason", "Tavoite saavutettu"));
		record(caseNumber, "informOfSharing", Map.of("informedOn", "2026-03-03"));

		var journey = this.journeys.start(caseNumber, "nationalRecord", null, "nationalRecordOf",
				"reviewJointPlan,endJointService");

		assertThat(this.records.latest(caseNumber, "prepareNationalSummary").orElseThrow().text("summary"))
			.isEqualTo("""
					Todetkaa monialaisen tuen tarpeen päättyminen
					Päättymispäivä: 2.3.2026
					Mihin asiakas siirtyy?: työvoimapalveluihin
					Perustelut: Tavoite saavutettu
					Asiakkaalle on kerrottu päättymisestä: kyllä""");
		journey.complete("recordInNationalSystem");
		assertThat(journey.instance()).isEnded().hasPassed("recordedNationally");
	}

	@Test
	void noElementNamed_newestRecordOfTheCase() {
		var caseNumber = this.journeys.anOpenCase();
		record(caseNumber, "informOfSharing", Map.of("informedOn", "2026-03-03"));

		this.journeys.start(caseNumber, "nationalRecord", null);

		assertThat(this.records.latest(caseNumber, "prepareNationalSummary").orElseThrow().text("summary"))
			.startsWith("Kerro tietojen käsittelystä\nPäivä: 3.3.2026");
	}

	@Test
	void nothingRecordedYet_taskOpensWithoutSummary() {
		var journey = this.journeys.start("nationalRecord");

		assertThat(journey.instance()).isWaitingAt("recordInNationalSystem");
	}

	private void record(CaseNumber caseNumber, String element, Map<String, Object> answers) {
		var definition = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey("multiServiceCentre")
			.latestVersion()
			.singleResult();
		this.records.save(new NewRecord(caseNumber, element, definition.getId(), null, Form.EMPTY, answers, "staff"));
	}

}
