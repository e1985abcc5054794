package fi.polku.browser;

import java.util.Map;

/**
 * An interview as it is shipped, made smaller and under ids of its own: a rule says how
 * one meets, then a coordinator meets the client.
 */
record InterviewModel(String id) {

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			""";

	String rule() {
		return this.id + "Way";
	}

	String interview() {
		return this.id + "Interview";
	}

	String name() {
		return "Haastattelu " + this.id;
	}

	String ruleName() {
		return "Tapaamisen tapa " + this.id;
	}

	Map<String, String> files() {
		return Map.of(this.id + ".bpmn", bpmn(), this.id + ".texts_sv.properties", texts("Intervju"),
				this.id + ".texts_en.properties", texts("Interview"));
	}

	Map<String, String> ruleFiles() {
		return Map.of(rule() + ".dmn", dmn(), rule() + ".texts_sv.properties", columns("Mötessätt", "Ålder", "Sätt"),
				rule() + ".texts_en.properties", columns("Way of meeting", "Age", "Way"));
	}

	private String texts(String name) {
		var start = this.id.substring(0, 1).toUpperCase() + this.id.substring(1);
		return "%1$s=%3$s %1$s\n%1$sBegins=%2$s begins\n%1$sProposal=%2$s proposal\n%1$sEnds=%2$s ends\n"
			.formatted(this.id, start, name)
				+ "%1$s=%2$s interview\n%1$s.help=Meet the client.\n%1$s.agreed=Agreed\n".formatted(interview(), start);
	}

	private String columns(String name, String age, String way) {
		return "%1$s=%2$s\n%1$s.age=%3$s\n%1$s.way=%4$s\n".formatted(rule(), name, age, way);
	}

	private String bpmn() {
		return HEAD
				+ """
						<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_%1$s" targetNamespace="http://polku.fi/processes">
						  <bpmn:process id="%1$s" name="%2$s" isExecutable="true" camunda:historyTimeToLive="P1461D" camunda:versionTag="1">
						    <bpmn:startEvent id="%1$sBegins" name="Haastattelu alkaa"><bpmn:extensionElements><camunda:properties><camunda:property name="polku:client" value="hidden" /></camunda:properties></bpmn:extensionElements><bpmn:outgoing>flow_%1$sBegan</bpmn:outgoing></bpmn:startEvent>
						    <bpmn:businessRuleTask id="%1$sProposal" name="Ehdota tapaa" camunda:decisionRef="%3$s" camunda:decisionRefBinding="latest"><bpmn:extensionElements><camunda:properties><camunda:property name="polku:client" value="hidden" /></camunda:properties><camunda:inputOutput><camunda:outputParameter name="way">${decisionResult.singleResult.way}</camunda:outputParameter></camunda:inputOutput></bpmn:extensionElements><bpmn:incoming>flow_%1$sBegan</bpmn:incoming><bpmn:outgoing>flow_%1$sProposed</bpmn:outgoing></bpmn:businessRuleTask>
						    <bpmn:userTask id="%4$s" name="Pidä alkuhaastattelu" camunda:candidateGroups="coordinator">
						      <bpmn:documentation>Tapaa asiakas ja sopikaa jatkosta.</bpmn:documentation>
						      <bpmn:extensionElements>
						        <camunda:properties><camunda:property name="polku:deadline" value="initialInterview" /><camunda:property name="polku:waitsFor" value="us" /><camunda:property name="polku:client" value="hidden" /></camunda:properties>
						        <camunda:formData><camunda:formField id="agreed" label="Mitä sovittiin" type="text"><camunda:properties><camunda:property id="class" value="ordinary" /></camunda:properties></camunda:formField></camunda:formData>
						      </bpmn:extensionElements>
						      <bpmn:incoming>flow_%1$sProposed</bpmn:incoming><bpmn:outgoing>flow_%1$sEnded</bpmn:outgoing>
						    </bpmn:userTask>
						    <bpmn:endEvent id="%1$sEnds" name="Haastattelu päättyy"><bpmn:extensionElements><camunda:properties><camunda:property name="polku:client" value="hidden" /></camunda:properties></bpmn:extensionElements><bpmn:incoming>flow_%1$sEnded</bpmn:incoming></bpmn:endEvent>
						    <bpmn:sequenceFlow id="flow_%1$sBegan" sourceRef="%1$sBegins" targetRef="%1$sProposal" />
						    <bpmn:sequenceFlow id="flow_%1$sProposed" sourceRef="%1$sProposal" targetRef="%4$s" />
						    <bpmn:sequenceFlow id="flow_%1$sEnded" sourceRef="%4$s" targetRef="%1$sEnds" />
						  </bpmn:process>
						  <bpmndi:BPMNDiagram id="diagram_%1$s"><bpmndi:BPMNPlane id="plane_%1$s" bpmnElement="%1$s">
						      <bpmndi:BPMNShape id="%1$sBegins_di" bpmnElement="%1$sBegins"><dc:Bounds x="200" y="122" width="36" height="36" /></bpmndi:BPMNShape>
						      <bpmndi:BPMNShape id="%1$sProposal_di" bpmnElement="%1$sProposal"><dc:Bounds x="280" y="100" width="100" height="80" /></bpmndi:BPMNShape>
						      <bpmndi:BPMNShape id="%4$s_di" bpmnElement="%4$s"><dc:Bounds x="620" y="100" width="100" height="80" /></bpmndi:BPMNShape>
						      <bpmndi:BPMNShape id="%1$sEnds_di" bpmnElement="%1$sEnds"><dc:Bounds x="780" y="122" width="36" height="36" /></bpmndi:BPMNShape>
						      <bpmndi:BPMNEdge id="flow_%1$sBegan_di" bpmnElement="flow_%1$sBegan"><di:waypoint x="236" y="140" /><di:waypoint x="280" y="140" /></bpmndi:BPMNEdge>
						      <bpmndi:BPMNEdge id="flow_%1$sProposed_di" bpmnElement="flow_%1$sProposed"><di:waypoint x="380" y="140" /><di:waypoint x="620" y="140" /></bpmndi:BPMNEdge>
						      <bpmndi:BPMNEdge id="flow_%1$sEnded_di" bpmnElement="flow_%1$sEnded"><di:waypoint x="720" y="140" /><di:waypoint x="780" y="140" /></bpmndi:BPMNEdge>
						  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
						</bpmn:definitions>
						"""
					.formatted(this.id, name(), rule(), interview());
	}

	private String dmn() {
		return HEAD
				+ """
						<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="definitions_%1$s" name="%2$s" namespace="http://polku.fi/rules">
						  <decision id="%1$s" name="%2$s" camunda:historyTimeToLive="P1461D" camunda:versionTag="1">
						    <decisionTable id="%1$s_table" hitPolicy="FIRST">
						      <input id="%1$s_age" label="Ikä"><inputExpression id="%1$s_expression" typeRef="integer"><text>age</text></inputExpression></input>
						      <output id="%1$s_way" label="Tapa" name="way" typeRef="string" />
						      <rule id="%1$s_rule1"><description>Nuoret tavataan toimistolla</description><inputEntry id="%1$s_rule1_in"><text>&lt; 30</text></inputEntry><outputEntry id="%1$s_rule1_out"><text>"office"</text></outputEntry></rule>
						      <rule id="%1$s_rule2"><description>Muut</description><inputEntry id="%1$s_rule2_in"><text></text></inputEntry><outputEntry id="%1$s_rule2_out"><text>"phone"</text></outputEntry></rule>
						    </decisionTable>
						  </decision>
						</definitions>
						"""
					.formatted(rule(), ruleName());
	}

}
