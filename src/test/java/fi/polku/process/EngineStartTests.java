package fi.polku.process;

import fi.polku.PolkuTest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PolkuTest
class EngineStartTests {

	@Autowired
	RepositoryService repository;

	@Test
	void shippedModelsAreDeployedOnce() {
		var earlier = ShippedModel.all().stream().mapToInt((model) -> model.earlier().size()).sum();

		assertThat(this.repository.createDeploymentQuery().deploymentSource("polku").list())
			.hasSize(ShippedModel.all().size() + earlier);
	}

	@Test
	void earlierVersionsStandBehindTheNewest() {
		var versions = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey("onwardPlacement")
			.orderByProcessDefinitionVersion()
			.asc()
			.list();

		assertThat(versions).extracting(ProcessDefinition::getVersionTag).startsWith("1", "2");
	}

}
