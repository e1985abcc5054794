package fi.polku.process.check;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.bpmn.deployer.BpmnDeployer;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;

import org.springframework.stereotype.Component;

/**
 * Has the engine read a model as it would when it is published, without keeping it. What
 * our rules do not know of is then told before, not while publishing.
 */
@Component
public class EngineReads {

	private final ProcessEngineConfigurationImpl engine;

	EngineReads(ProcessEngine engine) {
		this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
	}

	/** What the engine would refuse; a fault leaves no trace in the transaction. */
	public List<ModelFault> faults(ModelFile file) {
		return this.engine.getCommandExecutorTxRequired().execute((context) -> {
			var faults = new Faults();
			try {
				read(file);
			}
			catch (ParseException ex) {
				ex.getResorceReports()
					.forEach((report) -> report.getErrors()
						.forEach((one) -> faults.add(file.model(),
								(one.getMainElementId() != null) ? one.getMainElementId() : file.model(),
								"engineRefuses", String.valueOf(one.getLine()), EngineObjections.kind(one.getMessage()),
								EngineObjections.named(one.getMessage()))));
			}
			catch (RuntimeException | StackOverflowError ex) {
				faults.add(file.model(), file.model(), "engineRefuses", "1", EngineObjections.kind(ex.getMessage()),
						EngineObjections.named(ex.getMessage()));
			}
			return faults.all();
		});
	}

	private void read(ModelFile file) {
		if (file.is(".dmn")) {
			var transform = this.engine.getDmnEngineConfiguration()
				.getTransformer()
				.createTransform()
				.modelInstance(new ByteArrayInputStream(file.content()));
			transform.transformDecisionRequirementsGraph();
			transform.transformDecisions();
			return;
		}
		var deployment = new DeploymentEntity();
		deployment.setId("read-only");
		parser().createParse()
			.sourceInputStream(new ByteArrayInputStream(file.content()))
			.deployment(deployment)
			.name(file.name())
			.execute();
	}

	private BpmnParser parser() {
		return this.engine.getDeployers()
			.stream()
			.filter(BpmnDeployer.class::isInstance)
			.map((one) -> ((BpmnDeployer) one).getBpmnParser())
			.findFirst()
			.orElseThrow();
	}

}
