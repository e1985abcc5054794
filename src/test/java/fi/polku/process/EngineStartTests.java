package fi.polku.process;

import fi.polku.PolkuTest;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PolkuTest
class EngineStartTests {

	@Autowired
	RepositoryService repository;

	@Test
	void shippedModelsAreDeployedOnce() {
		assertThat(this.repository.createDeploymentQuery().list()).hasSize(ShippedModel.all().size());
	}

}
