package fi.polku.insight.facts;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The steps of each version of a model that make facts: {@code insight_step}. */
@Repository
class StepRows {

	private static final String US = "us";

	/** Where several are awaited at once, as in {@link fi.polku.insight.columns.Ball}. */
	private static final List<String> PRECEDENCE = List.of("pause", "partner", "client");

	private final JdbcClient jdbc;

	private final RepositoryService repository;

	private final Set<String> known = ConcurrentHashMap.newKeySet();

	StepRows(JdbcClient jdbc, RepositoryService repository) {
		this.jdbc = jdbc;
		this.repository = repository;
	}

	/** Writes the steps of definitions that have none yet. */
	void know(Collection<String> definitions) {
		definitions.stream().filter((definition) -> !this.known.contains(definition)).forEach(this::write);
	}

	private void write(String definition) {
		var model = this.repository.getBpmnModelInstance(definition);
		var deployed = this.repository.getProcessDefinition(definition);
		for (var node : model.getModelElementsByType(FlowNode.class)) {
			var kind = kindOf(node);
			if (kind != null) {
				this.jdbc.sql("""
						insert into insight_step (definition_id, model, version, step, kind, waits_for)
						values (:definition, :model, :version, :step, :kind, :waits)
						on conflict do nothing
						""")
					.param("definition", definition)
					.param("model", deployed.getKey())
					.param("version", deployed.getVersion())
					.param("step", node.getId())
					.param("kind", kind.code())
					.param("waits", waitsFor(node))
					.update();
			}
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				StepRows.this.known.add(definition);
			}
		});
	}

	private static KindOfStep kindOf(FlowNode node) {
		if (node instanceof EventBasedGateway || node instanceof IntermediateCatchEvent) {
			return KindOfStep.WAIT;
		}
		return (node instanceof Task) ? KindOfStep.of(node.getElementType().getTypeName()) : null;
	}

	/** A gateway waits for whom its events wait for, a pause before all others. */
	static String waitsFor(FlowNode node) {
		if (!(node instanceof EventBasedGateway)) {
			return marked(node);
		}
		var awaited = node.getSucceedingNodes().list().stream().map(StepRows::marked).toList();
		return PRECEDENCE.stream().filter(awaited::contains).findFirst().orElse(US);
	}

	private static String marked(FlowNode node) {
		var extensions = node.getExtensionElements();
		return (extensions == null) ? US
				: extensions.getChildElementsByType(org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties.class)
					.stream()
					.flatMap((properties) -> properties.getCamundaProperties().stream())
					.filter((property) -> "polku:waitsFor".equals(property.getCamundaName()))
					.map(CamundaProperty::getCamundaValue)
					.findFirst()
					.orElse(US);
	}

}
