package fi.polku.workshop.replay;

import java.nio.charset.StandardCharsets;
import java.util.List;

import fi.polku.process.check.ModelFile;
import fi.polku.workshop.draft.ModelFiles;

/** A table of its own that proposes by age and day, and a process that asks it. */
final class AskedTable {

	private AskedTable() {
	}

	/** Rows below and from the limit, from 2025 on; older days hit none. */
	static ModelFiles from(String id, int limit) {
		return files(id, limit, "age");
	}

	/** The same with one input more. */
	static ModelFiles asking(String id, String other) {
		return files(id, 55, other);
	}

	private static ModelFiles files(String id, int limit, String third) {
		var dmn = """
				<?xml version="1.0" encoding="UTF-8"?>
				<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="definitions_%1$s" name="%1$s" namespace="http://polku.fi/rules">
				  <decision id="%1$s" name="Kokeilu" camunda:historyTimeToLive="P1461D">
				    <decisionTable id="%1$s_table" hitPolicy="FIRST">
				      <input id="%1$s_age" label="Ikä"><inputExpression id="%1$s_x1" typeRef="long"><text>age</text></inputExpression></input>
				      <input id="%1$s_day" label="Päivä"><inputExpression id="%1$s_x2"><text>date(day)</text></inputExpression></input>
				      <input id="%1$s_third" label="Kolmas"><inputExpression id="%1$s_x3"><text>%3$s</text></inputExpression></input>
				      <output id="%1$s_out" label="Ehdotus" name="proposal" typeRef="string" />
				      <rule id="%1$s_r1"><description>Ikä</description><inputEntry id="%1$s_a"><text>&gt;= %2$d</text></inputEntry><inputEntry id="%1$s_b"><text>&gt;= date("2025-01-01")</text></inputEntry><inputEntry id="%1$s_b2"><text></text></inputEntry><outputEntry id="%1$s_c"><text>"in"</text></outputEntry></rule>
				      <rule id="%1$s_r2"><description>Muut</description><inputEntry id="%1$s_d"><text></text></inputEntry><inputEntry id="%1$s_e"><text>&gt;= date("2025-01-01")</text></inputEntry><inputEntry id="%1$s_e2"><text></text></inputEntry><outputEntry id="%1$s_f"><text>"outside"</text></outputEntry></rule>
				    </decisionTable>
				  </decision>
				</definitions>
				"""
			.formatted(id, limit, third);
		return new ModelFiles(id, List.of(new ModelFile(id + ".dmn", dmn.getBytes(StandardCharsets.UTF_8))));
	}

	static String process(String id) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_asking_%1$s" targetNamespace="http://polku.fi/bpmn">
				  <bpmn:process id="asking_%1$s" isExecutable="true" camunda:historyTimeToLive="P1461D">
				    <bpmn:startEvent id="begins_%1$s" />
				    <bpmn:businessRuleTask id="ask_%1$s" camunda:decisionRef="%1$s" camunda:decisionRefBinding="latest" />
				    <bpmn:endEvent id="ends_%1$s" />
				    <bpmn:sequenceFlow id="f1_%1$s" sourceRef="begins_%1$s" targetRef="ask_%1$s" />
				    <bpmn:sequenceFlow id="f2_%1$s" sourceRef="ask_%1$s" targetRef="ends_%1$s" />
				  </bpmn:process>
				</bpmn:definitions>
				"""
			.formatted(id);
	}

}
