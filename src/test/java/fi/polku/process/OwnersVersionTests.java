package fi.polku.process;

import java.io.ByteArrayInputStream;
import java.util.List;

import fi.polku.PolkuTest;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What owners have published outlives restarts and updates. */
@PolkuTest
class OwnersVersionTests {

	private static final String MODEL = "searchInterval";

	@Autowired
	ProcessDeployment deployment;

	@Autowired
	ShippedModels shipped;

	@Autowired
	RepositoryService repository;

	@Autowired
	JdbcClient jdbc;

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
			.forEach((file) -> files.addInputStream(file.name(), new ByteArrayInputStream(file.content())));
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
	void restart_leavesIt() {
		this.deployment.afterSingletonsInstantiated();

		assertThat(newest()).isEqualTo(this.owners);
		assertThat(this.shipped.conflicts()).doesNotContain(MODEL);
	}

	@Test
	void update_leavesItAndTellsOfTheConflictOnce() {
		shippedHasChanged();
		this.deployment.afterSingletonsInstantiated();

		assertThat(newest()).isEqualTo(this.owners);
		assertThat(this.shipped.conflicts()).contains(MODEL);

		assertThat(this.shipped.settle(MODEL)).isTrue();
		this.deployment.afterSingletonsInstantiated();
		assertThat(this.shipped.conflicts()).doesNotContain(MODEL);

		shippedHasChanged();
		this.deployment.afterSingletonsInstantiated();
		assertThat(this.shipped.conflicts()).contains(MODEL);
		assertThat(newest()).isEqualTo(this.owners);
	}

	/** As if the files known until now had been others. */
	private void shippedHasChanged() {
		this.jdbc.sql("update shipped_model set hash = 'another' where model = :model").param("model", MODEL).update();
	}

	private String newest() {
		return this.repository.createDecisionDefinitionQuery()
			.decisionDefinitionKey(MODEL)
			.latestVersion()
			.singleResult()
			.getDeploymentId();
	}

}
