package fi.polku.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import fi.polku.PolkuTest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs last: all tests together have passed every flow node and taken every sequence flow
 * of {@code processes/}. Alone it fails, since then nothing has run.
 */
@PolkuTest
@Order(Integer.MAX_VALUE)
class ProcessCoverageTests {

	private static final Logger log = LoggerFactory.getLogger(ProcessCoverageTests.class);

	@Autowired
	RepositoryService repository;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TakenFlows flows;

	@Test
	void everyNodeAndFlowOfEveryShippedModelWasPassed() {
		var passed = passedNodes();
		var missing = new ArrayList<String>();
		for (var definition : shipped()) {
			var before = missing.size();
			var all = elements(definition);
			all.stream()
				.filter((one) -> !passed.contains(one) && !this.flows.taken().contains(one))
				.forEach(missing::add);
			log.info("{}: {} of {} flow nodes and sequence flows passed", definition.getKey(),
					all.size() - (missing.size() - before), all.size());
		}

		assertThat(missing).isEmpty();
	}

	private List<ProcessDefinition> shipped() {
		var models = this.jdbc.sql("select model from shipped_model").query(String.class).list();
		return this.repository.createProcessDefinitionQuery()
			.latestVersion()
			.list()
			.stream()
			.filter((definition) -> models.contains(definition.getKey()))
			.toList();
	}

	private Set<String> passedNodes() {
		return new HashSet<>(this.jdbc.sql("select distinct proc_def_key_ || ':' || act_id_ from act_hi_actinst")
			.query(String.class)
			.list());
	}

	private List<String> elements(ProcessDefinition definition) {
		var model = this.repository.getBpmnModelInstance(definition.getId());
		var all = new ArrayList<String>();
		model.getModelElementsByType(FlowNode.class)
			.forEach((node) -> all.add(definition.getKey() + ":" + node.getId()));
		// which way an event-based gateway went is told by the event that was passed
		model.getModelElementsByType(SequenceFlow.class)
			.stream()
			.filter((flow) -> !(flow.getSource() instanceof EventBasedGateway))
			.forEach((flow) -> all.add(definition.getKey() + ":" + flow.getId()));
		return all;
	}

}
