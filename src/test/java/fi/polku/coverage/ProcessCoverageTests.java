package fi.polku.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs after all other tests: together they have passed every flow node and taken every
 * sequence flow of {@code processes/}. Alone it fails, since then nothing has run.
 */
class ProcessCoverageTests {

	private static final Logger log = LoggerFactory.getLogger(ProcessCoverageTests.class);

	@Test
	void everyNodeAndFlowOfEveryShippedModelWasPassed() throws IOException {
		var passed = passed();
		var missing = new ArrayList<String>();
		for (var model : models()) {
			var all = elements(model);
			var left = all.stream().filter((one) -> !passed.contains(one)).toList();
			missing.addAll(left);
			log.info("{}: {} of {} flow nodes and sequence flows passed", model.getFileName(), all.size() - left.size(),
					all.size());
		}

		assertThat(missing).isEmpty();
	}

	private static Set<String> passed() throws IOException {
		var all = new HashSet<String>();
		// not those that an earlier run with more JVMs has left
		for (int fork = 1; fork <= Integer.getInteger("forks", 1); fork++) {
			all.addAll(Files.readAllLines(Passed.FOLDER.resolve(String.valueOf(fork))));
		}
		return all;
	}

	/** Without the earlier versions, which lie deeper. */
	private static List<Path> models() throws IOException {
		try (var files = Files.walk(Path.of("processes"), 2)) {
			var models = files.filter((file) -> file.toString().endsWith(".bpmn")).sorted().toList();
			assertThat(models).isNotEmpty();
			return models;
		}
	}

	private static List<String> elements(Path file) {
		var model = Bpmn.readModelFromFile(file.toFile());
		var process = model.getModelElementsByType(Process.class).iterator().next().getId();
		var all = new ArrayList<String>();
		model.getModelElementsByType(FlowNode.class).forEach((node) -> all.add(process + ":" + node.getId()));
		// which way an event-based gateway went is told by the event that was passed
		model.getModelElementsByType(SequenceFlow.class)
			.stream()
			.filter((flow) -> !(flow.getSource() instanceof EventBasedGateway))
			.forEach((flow) -> all.add(process + ":" + flow.getId()));
		return all;
	}

}
