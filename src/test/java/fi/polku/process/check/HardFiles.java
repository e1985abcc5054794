package fi.polku.process.check;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Models that would break a careless reader, made as they are needed. */
final class HardFiles {

	private HardFiles() {
	}

	static String bpmn(String body) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
				    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="hard">
				  <process id="hard" isExecutable="true">%s</process>
				</definitions>
				"""
			.formatted(body);
	}

	static String entities() {
		return """
				<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
				<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><definitions>&c;</definitions>
				""";
	}

	static String outsideEntity() {
		return "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
				+ bpmn("<startEvent id=\"a\" name=\"&x;\"/>").replaceFirst("<\\?xml.*\\?>", "");
	}

	static String deep() {
		return bpmn("<subProcess>".repeat(100_000));
	}

	static String large() {
		return bpmn("<documentation>" + "a".repeat(ModelFile.LARGEST) + "</documentation>");
	}

	static String many() {
		return bpmn(
				IntStream.range(0, 40_000).mapToObj((i) -> "<task id=\"t" + i + "\"/>").collect(Collectors.joining()));
	}

	/** A circle of steps, none of which waits. */
	static String circle(int steps) {
		return bpmn(IntStream.range(0, steps)
			.mapToObj((
					i) -> "<task id=\"t%1$d\"/><sequenceFlow id=\"flow_t%1$d\" sourceRef=\"t%1$d\" targetRef=\"t%2$d\"/>"
						.formatted(i, (i + 1) % steps))
			.collect(Collectors.joining()));
	}

	/** Sub-processes in each other: who counted every way down would never end. */
	static String nested() {
		return bpmn(
				IntStream.range(0, 90).mapToObj((i) -> "<subProcess id=\"s" + i + "\">").collect(Collectors.joining())
						+ "</subProcess>".repeat(90));
	}

	static String condition(String expression) {
		return bpmn("""
				<startEvent id="began"/><exclusiveGateway id="gateway_x"/><endEvent id="ended"/>
				<sequenceFlow id="flow_a" sourceRef="began" targetRef="gateway_x"/>
				<sequenceFlow id="flow_b" sourceRef="gateway_x" targetRef="ended"><conditionExpression
				    xsi:type="tFormalExpression">%s</conditionExpression></sequenceFlow>
				<sequenceFlow id="flow_c" sourceRef="gateway_x" targetRef="gone"/>
				""".formatted(expression));
	}

	static String pattern(String pattern) {
		return bpmn(
				"""
						<userTask id="ask"><extensionElements><camunda:formData><camunda:formField id="x" label="X" type="string">
						<camunda:properties><camunda:property id="pattern" value="%s"/></camunda:properties>
						</camunda:formField></camunda:formData></extensionElements></userTask>
						"""
					.formatted(pattern));
	}

	static String table(int inputs, int rows, String entry) {
		var columns = IntStream.range(0, inputs)
			.mapToObj((
					i) -> "<input id=\"i%1$d\"><inputExpression id=\"e%1$d\"><text>%2$s</text></inputExpression></input>"
						.formatted(i, (i == 0 && entry.contains("date(")) ? "date(day)" : "x" + i))
			.collect(Collectors.joining());
		var all = IntStream.range(0, rows)
			.mapToObj((row) -> "<rule id=\"r" + row + "\">"
					+ IntStream.range(0, inputs)
						.mapToObj((i) -> "<inputEntry><text><![CDATA[" + entry.replace("#", String.valueOf(row))
								+ "]]></text></inputEntry>")
						.collect(Collectors.joining())
					+ "<outputEntry><text>1</text></outputEntry></rule>")
			.collect(Collectors.joining());
		return """
				<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="x">
				<decision id="hard" name="x"><decisionTable id="t" hitPolicy="UNIQUE">%s<output id="o" name="o"/>%s</decisionTable></decision></definitions>
				"""
			.formatted(columns, all);
	}

	static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
