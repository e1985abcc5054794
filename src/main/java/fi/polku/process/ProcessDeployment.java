package fi.polku.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deploys the shipped models at start, one deployment per model with its texts and tests,
 * only when the shipped files have changed and the newest version is not an owner's.
 * Otherwise the conflict is kept for an owner to decide. Where a model does not stand
 * yet, the versions shipped before it are deployed first.
 */
@Component
class ProcessDeployment implements SmartInitializingSingleton {

	static final String SHIPPED = "polku";

	private static final Logger log = LoggerFactory.getLogger(ProcessDeployment.class);

	private final RepositoryService repository;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final ObjectProvider<EarlierModels> earlierModels;

	ProcessDeployment(RepositoryService repository, JdbcClient jdbc, TransactionTemplate transaction, Clock clock,
			ObjectProvider<EarlierModels> earlierModels) {
		this.repository = repository;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.clock = clock;
		this.earlierModels = earlierModels;
	}

	@Override
	public void afterSingletonsInstantiated() {
		for (var model : ShippedModel.all()) {
			this.transaction.executeWithoutResult((status) -> deployIfChanged(model));
		}
	}

	private void deployIfChanged(ShippedModel model) {
		var hash = model.hash();
		var known = this.jdbc.sql("select hash from shipped_model where model = :model for update")
			.param("model", model.name())
			.query(String.class)
			.optional();
		if (known.filter(hash::equals).isPresent()) {
			return;
		}
		if (isOwners(model)) {
			log.warn("The shipped model {} has changed, and so has an owner's version: an owner decides.",
					model.name());
			keep(model, hash, null, true);
			return;
		}
		var earlier = newestOf(model).isEmpty() ? model.earlier().stream().map(this::deploy).toList()
				: List.<Deployment>of();
		boolean isLeft = !earlier.isEmpty() && this.earlierModels.stream().anyMatch(EarlierModels::leaveNewest);
		keep(model, hash, (isLeft ? earlier.get(earlier.size() - 1) : deploy(model)).getId(), false);
	}

	private boolean isOwners(ShippedModel model) {
		return newestOf(model).map((id) -> this.repository.createDeploymentQuery().deploymentId(id).singleResult())
			.map(Deployment::getSource)
			.filter((source) -> !SHIPPED.equals(source))
			.isPresent();
	}

	/** The deployment of the newest version there is. */
	private Optional<String> newestOf(ShippedModel model) {
		return model.decision()
				? this.repository.createDecisionDefinitionQuery()
					.decisionDefinitionKey(model.name())
					.latestVersion()
					.list()
					.stream()
					.findFirst()
					.map((d) -> d.getDeploymentId())
				: this.repository.createProcessDefinitionQuery()
					.processDefinitionKey(model.name())
					.latestVersion()
					.list()
					.stream()
					.findFirst()
					.map((d) -> d.getDeploymentId());
	}

	private Deployment deploy(ShippedModel model) {
		var deployment = this.repository.createDeployment().name(model.name()).source(SHIPPED);
		try {
			for (var file : model.files()) {
				deployment.addInputStream(file.getFilename(), file.getInputStream());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		log.info("Deploying the model {}", model.name());
		return deployment.deploy();
	}

	private void keep(ShippedModel model, String hash, String deployment, boolean conflict) {
		this.jdbc.sql("""
				insert into shipped_model (model, hash, deployment_id, conflict, deployed_at)
				values (:model, :hash, :deployment, :conflict, :at)
				on conflict (model) do update
				set hash = excluded.hash, deployment_id = excluded.deployment_id,
				    conflict = excluded.conflict, deployed_at = excluded.deployed_at
				""")
			.param("model", model.name())
			.param("hash", hash)
			.param("deployment", deployment)
			.param("conflict", conflict)
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
	}

}
