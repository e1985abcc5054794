package fi.polku.process.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import fi.polku.PolkuTest;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/**
 * Shipped models spoilt two thousand times, the same each time: the check answers soon
 * and names elements; what it finds good the engine takes.
 */
@PolkuTest
class SpoiltModelsTests {

	private static final int TIMES = 200;

	@Autowired
	ModelCheck check;

	@Autowired
	EngineReads engine;

	@Autowired
	RepositoryService repository;

	@Autowired
	PlatformTransactionManager transactions;

	@ParameterizedTest
	@ValueSource(strings = { "segmentation/segmentation.bpmn", "jobsearch/jobSearch.bpmn", "followup/followUp.bpmn",
			"plan/plan.bpmn", "paysubsidy/recruitmentBonus.bpmn", "training/training.bpmn", "segmentation/segment.dmn",
			"worktrial/workTrialTerms.dmn", "intake/targetGroup.dmn", "plan/route.dmn" })
	void spoiltModel_isToldOrDeploys(String model) throws IOException {
		var file = ModelFile.of(Path.of("processes", model));
		var beside = new HashSet<>(this.check.check(List.of(file)));
		var good = new String(file.content(), StandardCharsets.UTF_8);
		var deployed = new AtomicInteger();

		for (int number = 0; number < TIMES; number++) {
			var spoilt = new ModelFile(file.name(), Spoilt.of(good, number));
			if (faults(spoilt, beside, number).isEmpty()) {
				deploys(spoilt, number);
				deployed.incrementAndGet();
			}
		}

		assertThat(deployed).hasValueGreaterThan(0);
	}

	/**
	 * Beyond those that the file has where it stands alone, without its texts and the
	 * others.
	 */
	private List<ModelFault> faults(ModelFile file, Set<ModelFault> beside, int number) {
		return assertTimeout(Duration.ofSeconds(20), () -> {
			var faults = this.check.check(List.of(file));
			assertThat(faults).as("%s %d", file.name(), number).allSatisfy((fault) -> {
				assertThat(fault.code()).isNotEqualTo("notChecked");
				assertThat(fault.element()).isNotBlank();
			});
			var added = faults.stream().filter((fault) -> !beside.contains(fault)).toList();
			return added.isEmpty() ? this.engine.faults(file) : added;
		});
	}

	private void deploys(ModelFile file, int number) {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			status.setRollbackOnly();
			assertThatNoException().as("%s %d", file.name(), number)
				.isThrownBy(() -> this.repository.createDeployment()
					.addInputStream(file.name(), new ByteArrayInputStream(file.content()))
					.deploy());
		});
	}

}
