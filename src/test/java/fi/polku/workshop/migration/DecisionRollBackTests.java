package fi.polku.workshop.migration;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A table of a decision is taken back to a version before. */
@PolkuTest
class DecisionRollBackTests {

	private static final Path SEGMENT = Path.of("processes/segmentation");

	private static final String NEED = "\"multi\"";

	@Autowired
	TestBrowser mvc;

	@Autowired
	Tryout tryout;

	@Autowired
	RepositoryService repository;

	private final String model = "rolled" + UUID.randomUUID().toString().substring(0, 8);

	@Test
	void rollBack_makesTheTableBeforeLiveAgainByFourEyes() throws Exception {
		this.tryout.person("rolling-owner", Role.OWNER);
		this.tryout.person("rolling-owner2", Role.OWNER);
		deploy(NEED);
		deploy("\"other\"");

		var draft = this.mvc
			.as("rolling-owner",
					post("/workshop/models/" + this.model + "/roll-back").param("version", "1")
						.param("reason", "Huononi"))
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl()
			.replaceFirst(".*/", "");
		this.mvc.as("rolling-owner", get("/api/drafts/" + draft)).andExpect(jsonPath("$.draft.state").value("ASKED"));
		this.mvc.as("rolling-owner2", post("/api/drafts/" + draft + "/publish")).andExpect(status().isOk());

		var live = newest();
		assertThat(live.getVersion()).isEqualTo(3);
		assertThat(read(live)).contains(NEED).isEqualTo(read(version(1))).isNotEqualTo(read(version(2)));
	}

	/** The shipped table by another name, with this in the place of a need. */
	private void deploy(String need) throws IOException {
		var deployment = this.repository.createDeployment().name(this.model);
		for (var ending : List.of(".dmn", ".texts_sv.properties", ".texts_en.properties")) {
			var file = Files.readString(SEGMENT.resolve("segment" + ending))
				.replace("segment_", this.model + "_")
				.replace("\"segment\"", "\"" + this.model + "\"")
				.replaceAll("(?m)^segment\\b", this.model)
				.replace(NEED, need);
			deployment.addInputStream(this.model + ending,
					new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
		}
		deployment.deploy();
	}

	private DecisionDefinition newest() {
		return this.repository.createDecisionDefinitionQuery()
			.decisionDefinitionKey(this.model)
			.latestVersion()
			.singleResult();
	}

	private DecisionDefinition version(int version) {
		return this.repository.createDecisionDefinitionQuery()
			.decisionDefinitionKey(this.model)
			.decisionDefinitionVersion(version)
			.singleResult();
	}

	private String read(DecisionDefinition table) throws IOException {
		try (var content = this.repository.getDecisionModel(table.getId())) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
