package fi.polku.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.process.check.ModelFile;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What owners have published outlives restarts and updates. */
@PolkuTest
class OwnersVersionTests {

	private static final String MODEL = "searchInterval";

	private static final String EDIT = "<!-- omistajan muutos -->";

	@Autowired
	ProcessDeployment deployment;

	@Autowired
	ShippedModels shipped;

	@Autowired
	RepositoryService repository;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Tryout tryout;

	@Autowired
	TestBrowser mvc;

	private List<Object> before;

	private String owners;

	@BeforeEach
	void ownersVersion() {
		this.before = this.jdbc.sql("select hash, deployment_id from shipped_model where model = :model")
			.param("model", MODEL)
			.query((row, number) -> List.<Object>of(row.getString(1), row.getString(2)))
			.single();
		var files = this.repository.createDeployment().name(MODEL).source("workshop");
		this.shipped.files(MODEL)
			.forEach((file) -> files.addInputStream(file.name(), new ByteArrayInputStream(edited(file))));
		this.owners = files.deploy().getId();
	}

	@AfterEach
	void asItWas() {
		this.repository.deleteDeployment(this.owners, true);
		this.jdbc.sql(
				"update shipped_model set hash = :hash, deployment_id = :deployment, conflict = false where model = :model")
			.param("hash", this.before.get(0))
			.param("deployment", this.before.get(1))
			.param("model", MODEL)
			.update();
	}

	@Test
	void restart_leavesIt() throws IOException {
		this.deployment.afterSingletonsInstantiated();

		assertOwnersEditIsLive();
		assertThat(this.shipped.conflicts()).doesNotContain(MODEL);
	}

	@Test
	void update_leavesItAndTellsOfTheConflictOnce() throws Exception {
		shippedHasChanged();
		this.deployment.afterSingletonsInstantiated();

		assertOwnersEditIsLive();
		assertThat(this.shipped.conflicts()).contains(MODEL);
		var owner = this.tryout.person("version-owner", Role.OWNER).username();
		for (var page : List.of("/workshop", "/workshop/models/" + MODEL)) {
			this.mvc.as(owner, get(page))
				.andExpect(content().string(containsString("/workshop/models/" + MODEL + "/conflict")));
		}
		this.mvc.as(owner, get("/workshop/models/" + MODEL + "/conflict")).andExpect(status().isOk());

		assertThat(this.shipped.settle(MODEL)).isTrue();
		this.deployment.afterSingletonsInstantiated();
		assertThat(this.shipped.conflicts()).doesNotContain(MODEL);

		shippedHasChanged();
		this.deployment.afterSingletonsInstantiated();
		assertThat(this.shipped.conflicts()).contains(MODEL);
		assertOwnersEditIsLive();
	}

	/** As if the files known until now had been others. */
	private void shippedHasChanged() {
		this.jdbc.sql("update shipped_model set hash = 'another' where model = :model").param("model", MODEL).update();
	}

	private static byte[] edited(ModelFile file) {
		var content = new String(file.content(), StandardCharsets.UTF_8);
		return content.replace("</definitions>", EDIT + "</definitions>").getBytes(StandardCharsets.UTF_8);
	}

	/** No version came after the owner's, and that is what it was. */
	private void assertOwnersEditIsLive() throws IOException {
		var newest = this.repository.createDecisionDefinitionQuery()
			.decisionDefinitionKey(MODEL)
			.latestVersion()
			.singleResult();
		assertThat(newest.getDeploymentId()).isEqualTo(this.owners);
		try (var content = this.repository.getDecisionModel(newest.getId())) {
			assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8)).contains(EDIT);
		}
	}

}
