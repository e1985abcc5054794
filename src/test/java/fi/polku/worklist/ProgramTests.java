package fi.polku.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.PolkuTest;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import fi.polku.process.form.ShowIf;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A program that knows nothing of the models fills every form of the first sitting from
 * the answer of {@code GET /api/work-items/{id}} alone.
 */
@PolkuTest
class ProgramTests {

	private static final Map<String, Object> CHOSEN = Map.of("targetDecision", "takeIn", "interviewResult", "joined",
			"planOutcome", "services", "wantsJobSearch", true, "acceptance", "signature", "protectionOrder", false,
			"heldBy", "kokeilija");

	@Autowired
	TestJourneys journeys;

	@Autowired
	TestRestTemplate http;

	@Autowired
	ManagementService management;

	@Autowired
	RuntimeService runtime;

	@Test
	void everyFormOfTheFirstSitting_isFilledFromItsDescription() {
		var journey = start();
		var done = new ArrayList<String>();
		while (done.size() < 12 && !done.contains("agreePlan")) {
			runJobs(journey);
			done.add(fillOne(journey));
		}

		assertThat(done).containsSubsequence("completeContactDetails", "holdInitialInterview", "confirmSegment",
				"draftPlan", "agreePlan");
	}

	private TestJourney start() {
		return this.journeys.start(this.journeys.anOpenCase(), "clientJourney", "referralReceived", "programme",
				"VOITTO", "source", "partner", "authority", false, "identified", true, "benefitDays", 500L, "ageYears",
				40L, "searchBegan", null, "goalReached", false, "goalByWorkTrial", false, "goalByPaySubsidy", false,
				"goalByTraining", false, "goalByMultiService", false, "goalByJobSearch", false, "goalByGuidedService",
				false, "closingNeedsSecond", false, "lawDeadlineApplies", false);
	}

	private String fillOne(TestJourney journey) {
		var open = post("/api/work-items/search", Map.of("text", journey.caseNumber().value())).getBody();
		assertThat(open.at("/items")).as("open tasks of " + journey.caseNumber()).isNotEmpty();
		var id = open.at("/items/0/id").asText();
		var item = this.http.withBasicAuth("kokeilija", "polku-demo")
			.getForObject("/api/work-items/" + id, JsonNode.class);

		var done = post("/api/work-items/" + id + "/complete", Map.of("values", answers(item)));

		assertThat(done.getStatusCode().value()).as(item.at("/step").asText() + ": " + done.getBody()).isEqualTo(200);
		return item.at("/step").asText();
	}

	private static Map<String, Object> answers(JsonNode item) {
		var answers = new HashMap<String, Object>();
		for (var field : item.at("/fields")) {
			var showIf = ShowIf.parse(field.path("showIf").asText(""));
			var asked = !List.of("section", "info").contains(field.at("/type").asText())
					&& !field.at("/readOnly").asBoolean() && (showIf == null || showIf.holds(answers));
			var chosen = CHOSEN.get(field.at("/id").asText());
			if (asked && (chosen != null || field.hasNonNull("value") || field.at("/required").asBoolean())) {
				answers.put(field.at("/id").asText(), (chosen != null) ? chosen : answer(field));
			}
		}
		return answers;
	}

	private static Object answer(JsonNode field) {
		if (field.hasNonNull("value")) {
			return field.at("/value").isArray() ? texts(field.at("/value")) : field.at("/value").asText();
		}
		return switch (field.at("/type").asText()) {
			case "enum", "segment", "user" -> field.at("/options/0/value").asText();
			case "several" -> List.of(field.at("/options/0/value").asText());
			case "yesno", "boolean" -> true;
			case "date" -> field.path("min").asText(LocalDate.now().toString());
			case "dateTime" -> LocalDate.now().plusDays(7) + "T09:00";
			case "long", "percent", "money" -> field.path("min").asText("1");
			case "phone" -> "040 123 4567";
			case "email" -> "asiakas@esimerkki.fi";
			default -> "Vastaus";
		};
	}

	private static List<String> texts(JsonNode values) {
		var texts = new ArrayList<String>();
		values.forEach((value) -> texts.add(value.asText()));
		return texts;
	}

	private void runJobs(TestJourney journey) {
		for (var jobs = jobs(journey); !jobs.isEmpty(); jobs = jobs(journey)) {
			this.management.executeJob(jobs.get(0).getId());
		}
	}

	private List<Job> jobs(TestJourney journey) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(journey.caseNumber().value())
			.list()
			.stream()
			.flatMap(
					(one) -> this.management.createJobQuery().processInstanceId(one.getId()).messages().list().stream())
			.toList();
	}

	private ResponseEntity<JsonNode> post(String path, Object body) {
		return this.http.withBasicAuth("kokeilija", "polku-demo").postForEntity(path, body, JsonNode.class);
	}

}
