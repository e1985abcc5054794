package fi.polku.workshop.migration;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

import fi.polku.process.check.ModelFile;
import fi.polku.process.check.ModelXml;
import fi.polku.workshop.draft.ModelFiles;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;

import org.springframework.stereotype.Component;

/**
 * A draft as the engine would have it: deployed in a transaction that is always rolled
 * back, so that nobody else ever sees it.
 */
@Component
class TrialDeployment {

	private final Apart apart;

	private final RepositoryService repository;

	private final ProcessEngineConfigurationImpl engine;

	TrialDeployment(Apart apart, RepositoryService repository, ProcessEngineConfigurationImpl engine) {
		this.apart = apart;
		this.repository = repository;
		this.engine = engine;
	}

	/** Asks something of it; empty where the engine cannot read the draft. */
	<T> Optional<T> with(ModelFiles files, Function<ProcessDefinition, T> ask) {
		return this.apart.ask(() -> deploy(files).map((definition) -> {
			try {
				return ask.apply(definition);
			}
			finally {
				this.engine.getDeploymentCache().removeProcessDefinition(definition.getId());
			}
		}));
	}

	private Optional<ProcessDefinition> deploy(ModelFiles files) {
		try {
			var drawing = files.drawing().orElse(new ModelFile(files.model() + ".bpmn", new byte[0]));
			ModelXml.read(drawing);
			var deployed = this.repository.createDeployment()
				.name(files.model())
				.addInputStream(files.model() + ".bpmn", new ByteArrayInputStream(drawing.content()))
				.deployWithResult()
				.getDeployedProcessDefinitions();
			return (deployed == null) ? Optional.empty()
					: deployed.stream().filter((one) -> one.getKey().equals(files.model())).findFirst();
		}
		catch (ProcessEngineException | IOException ex) {
			return Optional.empty();
		}
	}

}
