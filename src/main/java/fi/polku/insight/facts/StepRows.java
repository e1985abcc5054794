package fi.polku.insight.facts;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

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

	/**
	 * Writes what is read of the steps of all definitions there are as it is read now.
	 */
	void renew() {
		stale().forEach((step) -> this.jdbc.sql(
				"update insight_step set kind = :kind, waits_for = :waitsFor where definition_id = :definition and step = :step")
			.paramSource(step)
			.update());
	}

	/** The steps of which something else is written than is read of their models now. */
	List<Step> stale() {
		var written = this.jdbc.sql("""
				select s.definition_id as definition, s.step, s.kind, s.waits_for
				  from insight_step s
				  join act_re_procdef d on d.id_ = s.definition_id
				""").query(Step.class).set();
		var known = written.stream().map(Step::name).collect(Collectors.toSet());
		return written.stream()
			.map(Step::definition)
			.distinct()
			.flatMap((definition) -> steps(definition).stream())
			.filter((step) -> known.contains(step.name()) && !written.contains(step))
			.toList();
	}

	private void write(String definition) {
		var deployed = this.repository.getProcessDefinition(definition);
		steps(definition).forEach((step) -> this.jdbc.sql("""
				insert into insight_step (definition_id, model, version, step, kind, waits_for)
				values (:definition, :model, :version, :step, :kind, :waits)
				on conflict do nothing
				""")
			.param("definition", definition)
			.param("model", deployed.getKey())
			.param("version", deployed.getVersion())
			.param("step", step.step())
			.param("kind", step.kind())
			.param("waits", step.waitsFor())
			.update());
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				StepRows.this.known.add(definition);
			}
		});
	}

	private List<Step> steps(String definition) {
		return this.repository.getBpmnModelInstance(definition)
			.getModelElementsByType(FlowNode.class)
			.stream()
			.filter((node) -> kindOf(node) != null)
			.map((node) -> new Step(definition, node.getId(), kindOf(node).code(), waitsFor(node)))
			.toList();
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

	/** A step as it is read of its model. */
	record Step(String definition, String step, String kind, String waitsFor) {

		List<String> name() {
			return List.of(this.definition, this.step);
		}

	}

}
