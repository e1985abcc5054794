package fi.polku.workshop.exchange;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.jayway.jsonpath.JsonPath;
import fi.polku.PolkuTest;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import fi.polku.workshop.DraftedModel;
import fi.polku.workshop.draft.Draft;
import fi.polku.workshop.draft.ModelDrafts;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/** What Camunda Modeler deploys is a draft, and nothing is live. */
@PolkuTest
class ModelerDeploysTests {

	@Autowired
	TestRestTemplate rest;

	@Autowired
	Tryout tryout;

	@Autowired
	ModelDrafts drafts;

	@Autowired
	RepositoryService repository;

	private final String model = "modelled" + UUID.randomUUID().toString().substring(0, 8);

	@BeforeEach
	void people() {
		this.tryout.person("modeler-owner", Role.OWNER);
		this.tryout.person("modeler-program", Role.TECHNICAL);
		this.tryout.person("modeler-coordinator", Role.COORDINATOR);
	}

	@Test
	void deploying_makesADraftOfTheOneWhoDeploys() {
		var modeler = new Modeler(this.rest, "modeler-program");
		assertThat(modeler.asksWhetherItMay().getBody()).isEqualTo("[]");
		assertThat((String) JsonPath.read(modeler.asksTheVersion().getBody(), "$.version")).startsWith("7.");

		var answer = modeler.deploys("Kokeilu",
				Map.of("Työ %22kokeilu%22 (1).bpmn", DraftedModel.bpmn(this.model, "Kokeilu"),
						"Työ %22kokeilu%22 (1).texts_sv.properties", this.model + "=Försök"));

		assertThat(answer.getStatusCode()).as(answer.getBody()).isEqualTo(HttpStatus.OK);
		var draft = this.drafts.get(UUID.fromString(JsonPath.read(answer.getBody(), "$.id")));
		assertThat(draft.model()).isEqualTo(this.model);
		assertThat(draft.source()).isEqualTo("modeler");
		assertThat(draft.name()).isEqualTo("Kokeilu");
		assertThat(draft.createdBy()).isEqualTo("modeler-program");
		assertThat(draft.state()).isEqualTo(Draft.State.OPEN);
		assertThat(this.drafts.files(draft.id()).files()).extracting((file) -> file.name())
			.containsExactly(this.model + ".bpmn", this.model + ".texts_sv.properties");
		assertThat(this.repository.createDeploymentQuery().deploymentName("Kokeilu").count()).isZero();
		assertThat(this.repository.createProcessDefinitionQuery().processDefinitionKey(this.model).count()).isZero();
	}

	@Test
	void answer_isShapedLikeTheEngines() {
		var answer = new Modeler(this.rest, "modeler-owner")
			.deploys("Kokeilu", Map.of("a.bpmn", DraftedModel.bpmn(this.model, "Kokeilu")))
			.getBody();

		Map<String, Object> told = JsonPath.read(answer, "$");
		assertThat(told).containsKeys("id", "name", "source", "deploymentTime", "tenantId", "links",
				"deployedProcessDefinitions", "deployedCaseDefinitions", "deployedDecisionDefinitions",
				"deployedDecisionRequirementsDefinitions");
		assertThat(told.get("deploymentTime").toString())
			.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000");
	}

	@Test
	void deployingAgain_goesOnWithTheSameDraft() {
		var modeler = new Modeler(this.rest, "modeler-owner");
		String first = JsonPath.read(deploy(modeler, "Kokeilu"), "$.id");

		String same = JsonPath.read(deploy(modeler, "Kokeilu"), "$.id");
		String changed = JsonPath.read(deploy(modeler, "Kokeilu kaksi"), "$.id");

		assertThat(same).isEqualTo(first);
		assertThat(changed).isEqualTo(first);
		assertThat(this.drafts.get(UUID.fromString(first)).revision()).isEqualTo(1);
		assertThat(deploy(new Modeler(this.rest, "modeler-program"), "Kokeilu")).doesNotContain(first);
	}

	@Test
	void byTheNameOfTheEngine_itIsADraftToo() {
		var answer = new Modeler(this.rest, "modeler-owner").deploys("/engine-rest/engine/default/deployment/create",
				"Kokeilu", Map.of("a.bpmn", DraftedModel.bpmn(this.model, "Kokeilu")));

		assertThat(this.drafts.all(this.model)).hasSize(1);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
	}

	@Test
	void whatIsNoModel_isRefusedInWords() {
		var modeler = new Modeler(this.rest, "modeler-owner");

		var broken = modeler.deploys("x", Map.of("a.bpmn", "<definitions"));
		var program = modeler.deploys("x", Map.of("a.bpmn", DraftedModel.bpmn(this.model, "x"), "run.sh", "rm -rf /"));
		var nothing = modeler.deploys("x", Map.of());

		assertThat(broken.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
		assertThat((String) JsonPath.read(broken.getBody(), "$.message")).contains("a.bpmn", "rivi 1");
		assertThat((String) JsonPath.read(program.getBody(), "$.message")).contains("run.sh");
		assertThat(nothing.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(this.drafts.all(this.model)).isEmpty();
	}

	@Test
	void manyFiles_arriveTogether() {
		var many = IntStream.range(0, 60).boxed().collect(Collectors.toMap((i) -> "run" + i + ".sh", (i) -> "rm"));

		var answer = new Modeler(this.rest, "modeler-owner").deploys("x", many);

		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat((String) JsonPath.read(answer.getBody(), "$.message")).contains(".sh");
	}

	/** So it finds out that it has to ask for a name and a password. */
	@Test
	void withoutAName_itIsAskedForOne() {
		assertThat(new Modeler(this.rest, null).asksWhetherItMay().getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
	}

	@Test
	void coordinators_mayNot() {
		assertThat(new Modeler(this.rest, "modeler-coordinator").deploys("x", Map.of()).getStatusCode())
			.isEqualTo(HttpStatus.FORBIDDEN);
	}

	private String deploy(Modeler modeler, String name) {
		return modeler.deploys("Kokeilu", Map.of("a.bpmn", DraftedModel.bpmn(this.model, name))).getBody();
	}

}
