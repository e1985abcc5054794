package fi.polku.workshop;

import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.util.StringUtils;

/** A small model without faults. */
public final class DraftedModel {

	private DraftedModel() {
	}

	/** One wait between beginning and end, with ids of its own. */
	public static String bpmn(String model, String name) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_%1$s" targetNamespace="http://polku.fi/bpmn">
				  <bpmn:process id="%1$s" name="%2$s" isExecutable="true" camunda:historyTimeToLive="P1461D" camunda:versionTag="1">
				    <bpmn:startEvent id="%1$sBegins" name="Alkaa"><bpmn:extensionElements><camunda:properties><camunda:property name="polku:client" value="hidden" /></camunda:properties></bpmn:extensionElements><bpmn:outgoing>flow_%1$s</bpmn:outgoing></bpmn:startEvent>
				    <bpmn:endEvent id="%1$sEnds" name="Päättyy"><bpmn:extensionElements><camunda:properties><camunda:property name="polku:client" value="hidden" /></camunda:properties></bpmn:extensionElements><bpmn:incoming>flow_%1$s</bpmn:incoming></bpmn:endEvent>
				    <bpmn:sequenceFlow id="flow_%1$s" sourceRef="%1$sBegins" targetRef="%1$sEnds" />
				  </bpmn:process>
				  <bpmndi:BPMNDiagram id="diagram_%1$s">
				    <bpmndi:BPMNPlane id="plane_%1$s" bpmnElement="%1$s">
				      <bpmndi:BPMNShape id="%1$sBegins_di" bpmnElement="%1$sBegins"><dc:Bounds x="100" y="100" width="36" height="36" /></bpmndi:BPMNShape>
				      <bpmndi:BPMNShape id="%1$sEnds_di" bpmnElement="%1$sEnds"><dc:Bounds x="240" y="100" width="36" height="36" /></bpmndi:BPMNShape>
				      <bpmndi:BPMNEdge id="flow_%1$s_di" bpmnElement="flow_%1$s"><di:waypoint x="136" y="118" /><di:waypoint x="240" y="118" /></bpmndi:BPMNEdge>
				    </bpmndi:BPMNPlane>
				  </bpmndi:BPMNDiagram>
				</bpmn:definitions>
				"""
			.formatted(model, name);
	}

	private static String texts(String model) {
		return "%1$s=Tried\n%1$sBegins=%2$s begins\n%1$sEnds=%2$s ends\n".formatted(model,
				StringUtils.capitalize(model));
	}

	static String begun(String model, String bpmn) {
		return json(Map.of("files", files(model, bpmn)));
	}

	static String json(int revision, String model, String bpmn) {
		return json(Map.of("revision", revision, "files", files(model, bpmn)));
	}

	private static Map<String, String> files(String model, String bpmn) {
		return Map.of(model + ".bpmn", bpmn, model + ".texts_sv.properties", texts(model),
				model + ".texts_en.properties", texts(model));
	}

	private static String json(Map<String, Object> body) {
		try {
			return new ObjectMapper().writeValueAsString(body);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
