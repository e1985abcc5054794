package fi.polku.process.check;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Parts of the standard that an engine does not run, or runs otherwise than drawn. */
final class HardElements {

	private HardElements() {
	}

	/** From a beginning through one part to an end. */
	static String through(String part) {
		return HardFiles.bpmn("""
				<startEvent id="began"/>%s<endEvent id="ended"/>
				<sequenceFlow id="flow_a" sourceRef="began" targetRef="part"/>
				<sequenceFlow id="flow_b" sourceRef="part" targetRef="ended"/>
				""".formatted(part));
	}

	/** A flow from outside into a sub-process. */
	static String crossing() {
		return HardFiles.bpmn("""
				<startEvent id="began"/><subProcess id="sub"><startEvent id="inner"/><endEvent id="left"/></subProcess>
				<sequenceFlow id="flow_a" sourceRef="began" targetRef="left"/>
				""");
	}

	static String conditional() {
		return HardFiles.bpmn("""
				<startEvent id="began"/><endEvent id="ended"/>
				<sequenceFlow id="flow_a" sourceRef="began" targetRef="ended"><conditionExpression
				    xsi:type="tFormalExpression">${x}</conditionExpression></sequenceFlow>
				""");
	}

	/** A part with something within it, again and again. */
	static String again(String part, String within) {
		return HardFiles.bpmn("""
				<%1$s id="part">%2$s</%1$s><exclusiveGateway id="gateway_x"/>
				<sequenceFlow id="flow_a" sourceRef="part" targetRef="gateway_x"/>
				<sequenceFlow id="flow_b" sourceRef="gateway_x" targetRef="part"/>
				""".formatted(part, within));
	}

	/** What stands beside an element within a condition. */
	static String mixed() {
		return HardFiles.condition("${x.y()}<documentation/>");
	}

	/** A condition of blanks alone: who tried each length of them would not end. */
	static String blanks() {
		var condition = "<conditionExpression xsi:type=\"tFormalExpression\">${" + " ".repeat(400_000) + "-"
				+ "</conditionExpression>";
		return HardFiles.bpmn("""
				<exclusiveGateway id="gateway_x"/><endEvent id="a"/><endEvent id="b"/>
				<sequenceFlow id="flow_a" sourceRef="gateway_x" targetRef="a">%1$s</sequenceFlow>
				<sequenceFlow id="flow_b" sourceRef="gateway_x" targetRef="b">%1$s</sequenceFlow>
				""".formatted(condition));
	}

	/** As many errors as a file may declare, and as many that catch. */
	static String errors() {
		return HardFiles
			.bpmn(numbered(2_900, "<boundaryEvent id=\"b%1$d\"><errorEventDefinition errorRef=\"e\"/></boundaryEvent>"))
			.replace("</definitions>", numbered(20_000, "<error id=\"e%1$d\"/>") + "</definitions>");
	}

	/** A task with a form that nobody could fill in. */
	static String form() {
		return HardFiles.bpmn("<userTask id=\"ask\"><extensionElements><camunda:formData>" + numbered(7_000, """
				<camunda:formField id="f%1$d" type="string"><camunda:properties><camunda:property id="showIf"
				    value="f6999=1"/></camunda:properties></camunda:formField>""")
				+ "</camunda:formData></extensionElements></userTask>");
	}

	static String namespaces() {
		return HardFiles.bpmn("")
			.replace("targetNamespace=\"hard\"",
					"targetNamespace=\"hard\" " + numbered(60_000, "xmlns:n%1$d=\"u%1$d\" "));
	}

	static String attributes() {
		return HardFiles.bpmn("<task id=\"a\" " + numbered(9_000, "a%1$d=\"${\" ") + "/>");
	}

	private static String numbered(int times, String text) {
		return IntStream.range(0, times).mapToObj(text::formatted).collect(Collectors.joining());
	}

}
