package fi.polku.insight.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/** Whom a gateway waits for that goes on with the first of several events. */
class StepRowsTests {

	@ParameterizedTest
	@CsvSource({ "us,client,client", "partner,client,partner", "client,pause,pause", "us,us,us", ",partner,partner",
			",,us" })
	void gatewayWaitsFor(String first, String second, String whom) {
		var model = Bpmn.createProcess("p")
			.startEvent()
			.eventBasedGateway()
			.id("either")
			.intermediateCatchEvent("one")
			.message("one")
			.endEvent()
			.moveToNode("either")
			.intermediateCatchEvent("two")
			.message("two")
			.endEvent()
			.done();
		mark(model.getModelElementById("one"), first);
		mark(model.getModelElementById("two"), second);

		EventBasedGateway gateway = model.getModelElementById("either");
		assertThat(StepRows.waitsFor(gateway)).isEqualTo(whom);
	}

	@Test
	void gatewaysOfOurModels() throws IOException {
		var found = new TreeMap<String, String>();
		try (var files = Files.walk(Path.of("processes"), 2)) {
			for (var file : files.filter((one) -> one.toString().endsWith(".bpmn")).toList()) {
				Bpmn.readModelFromFile(file.toFile())
					.getModelElementsByType(EventBasedGateway.class)
					.forEach((one) -> found.put(one.getId(), StepRows.waitsFor(one)));
			}
		}

		assertThat(found).isEqualTo(Map.ofEntries(entry("gateway_answered", "client"),
				entry("gateway_awaitPartner", "partner"), entry("gateway_bonusCheck", "partner"),
				entry("gateway_discussionDay", "client"), entry("gateway_planSent", "client"),
				entry("gateway_recheckLater", "pause"), entry("gateway_result", "partner"),
				entry("gateway_review", "partner"), entry("gateway_serviceRunning", "partner"),
				entry("gateway_startDay", "partner"), entry("gateway_supplementClaims", "partner")));
	}

	private static void mark(IntermediateCatchEvent event, String whom) {
		if (whom != null) {
			var property = event.getModelInstance().newInstance(CamundaProperty.class);
			property.setCamundaName("polku:waitsFor");
			property.setCamundaValue(whom);
			var properties = event.getModelInstance().newInstance(CamundaProperties.class);
			properties.addChildElement(property);
			event.builder().addExtensionElement(properties);
		}
	}

}
