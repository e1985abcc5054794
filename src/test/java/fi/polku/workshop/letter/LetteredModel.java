package fi.polku.workshop.letter;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.util.StringUtils;

/** A small model that waits for a message and then writes to the client. */
final class LetteredModel {

	private LetteredModel() {
	}

	/** Its files; the letters say the word in each language. */
	static Map<String, String> files(String model, String word) {
		var files = new LinkedHashMap<String, String>();
		files.put(model + ".bpmn", bpmn(model));
		files.put(model + ".texts_sv.properties", texts(model));
		files.put(model + ".texts_en.properties", texts(model));
		files.putAll(letters(model, word));
		return files;
	}

	static Map<String, String> letters(String model, String word) {
		var files = new LinkedHashMap<String, String>();
		for (var language : new String[] { "fi", "sv", "en" }) {
			files.put(model + ".letters_" + language + ".properties", """
					%1$sWrites.subject = %2$s %3$s
					%1$sWrites.body = %2$s kirjeessä.[ Soita {phone}.]
					%1$sWrites.sms = %2$s viestissä.
					""".formatted(model, word, language));
		}
		return files;
	}

	private static String texts(String model) {
		return "%1$s=Tried\n%1$sBegins=%2$s begins\n%1$sEnds=%2$s ends\n%1$sTold=%2$s told\n%1$sWrites=%2$s writes\n"
			.formatted(model, StringUtils.capitalize(model));
	}

	private static String bpmn(String model) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_%1$s" targetNamespace="http://polku.fi/bpmn">
				  <bpmn:message id="message_%1$s" name="%1$sTold" />
				  <bpmn:process id="%1$s" name="Kirjoittaa" isExecutable="true" camunda:historyTimeToLive="P1461D" camunda:versionTag="1">
				    <bpmn:startEvent id="%1$sBegins" name="Alkaa"><bpmn:extensionElements><camunda:properties><camunda:property name="polku:client" value="hidden" /></camunda:properties></bpmn:extensionElements></bpmn:startEvent>
				    <bpmn:intermediateCatchEvent id="%1$sTold" name="Kerrottiin"><bpmn:extensionElements><camunda:properties><camunda:property name="polku:client" value="hidden" /><camunda:property name="polku:waitsFor" value="us" /></camunda:properties></bpmn:extensionElements><bpmn:messageEventDefinition id="definition_%1$s" messageRef="message_%1$s" /></bpmn:intermediateCatchEvent>
				    <bpmn:serviceTask id="%1$sWrites" name="Kirjoita asiakkaalle" camunda:delegateExpression="${tellClient}"><bpmn:extensionElements><camunda:properties><camunda:property name="polku:client" value="hidden" /></camunda:properties></bpmn:extensionElements></bpmn:serviceTask>
				    <bpmn:endEvent id="%1$sEnds" name="Päättyy"><bpmn:extensionElements><camunda:properties><camunda:property name="polku:client" value="hidden" /></camunda:properties></bpmn:extensionElements></bpmn:endEvent>
				    <bpmn:sequenceFlow id="flow_%1$sA" sourceRef="%1$sBegins" targetRef="%1$sTold" />
				    <bpmn:sequenceFlow id="flow_%1$sB" sourceRef="%1$sTold" targetRef="%1$sWrites" />
				    <bpmn:sequenceFlow id="flow_%1$sC" sourceRef="%1$sWrites" targetRef="%1$sEnds" />
				  </bpmn:process>
				  <bpmndi:BPMNDiagram id="diagram_%1$s"><bpmndi:BPMNPlane id="plane_%1$s" bpmnElement="%1$s">
				    <bpmndi:BPMNShape id="%1$sBegins_di" bpmnElement="%1$sBegins"><dc:Bounds x="100" y="122" width="36" height="36" /></bpmndi:BPMNShape>
				    <bpmndi:BPMNShape id="%1$sTold_di" bpmnElement="%1$sTold"><dc:Bounds x="200" y="122" width="36" height="36" /></bpmndi:BPMNShape>
				    <bpmndi:BPMNShape id="%1$sWrites_di" bpmnElement="%1$sWrites"><dc:Bounds x="300" y="100" width="100" height="80" /></bpmndi:BPMNShape>
				    <bpmndi:BPMNShape id="%1$sEnds_di" bpmnElement="%1$sEnds"><dc:Bounds x="460" y="122" width="36" height="36" /></bpmndi:BPMNShape>
				    <bpmndi:BPMNEdge id="flow_%1$sA_di" bpmnElement="flow_%1$sA"><di:waypoint x="136" y="140" /><di:waypoint x="200" y="140" /></bpmndi:BPMNEdge>
				    <bpmndi:BPMNEdge id="flow_%1$sB_di" bpmnElement="flow_%1$sB"><di:waypoint x="236" y="140" /><di:waypoint x="300" y="140" /></bpmndi:BPMNEdge>
				    <bpmndi:BPMNEdge id="flow_%1$sC_di" bpmnElement="flow_%1$sC"><di:waypoint x="400" y="140" /><di:waypoint x="460" y="140" /></bpmndi:BPMNEdge>
				  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
				</bpmn:definitions>
				"""
			.formatted(model);
	}

}
