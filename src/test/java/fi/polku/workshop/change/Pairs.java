package fi.polku.workshop.change;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import fi.polku.process.check.ModelFile;
import fi.polku.workshop.draft.ModelFiles;

/** Models made by hand, to be compared. */
final class Pairs {

	private Pairs() {
	}

	static ModelFiles process(String content, String shapes) {
		return of("m.bpmn",
				"""
						<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
						    xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
						    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="d">
						  <bpmn:message id="message_called" name="called" />
						  <bpmn:process id="m" name="Malli">%s</bpmn:process>
						  <bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement="m">%s</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
						</bpmn:definitions>
						"""
					.formatted(content, shapes));
	}

	static String shape(String element, String x) {
		return "<bpmndi:BPMNShape bpmnElement=\"%s\"><dc:Bounds x=\"%s\" y=\"10\" width=\"100\" height=\"80\" /></bpmndi:BPMNShape>"
			.formatted(element, x);
	}

	static String task(String id, String name, String form) {
		return """
				<bpmn:userTask id="%s" name="%s" camunda:candidateGroups="coordinator">
				  <bpmn:documentation>Kysy asiakkaalta.</bpmn:documentation>
				  <bpmn:extensionElements>
				    <camunda:properties><camunda:property name="polku:deadline" value="talk" /></camunda:properties>
				    <camunda:formData>%s</camunda:formData>
				  </bpmn:extensionElements>
				</bpmn:userTask>""".formatted(id, name, form);
	}

	static String field(String id, String label) {
		return "<camunda:formField id=\"%s\" label=\"%s\" type=\"string\" />".formatted(id, label);
	}

	static String flow(String id, String source, String target) {
		return "<bpmn:sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\" />".formatted(id, source, target);
	}

	/** A table that asks an age and a day; the rows as {@link #row}. */
	static ModelFiles table(String... rows) {
		return of("m.dmn",
				"""
						<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="m" namespace="http://polku.fi/m">
						  <decision id="m" name="Taulu">
						    <decisionTable id="t" hitPolicy="FIRST">
						      <input id="in_age" label="Ikä"><inputExpression id="x1" typeRef="long"><text>age</text></inputExpression></input>
						      <input id="in_day" label="Päivä"><inputExpression id="x2"><text>date(day)</text></inputExpression></input>
						      <output id="out" label="Ehdotus" name="proposal" typeRef="string" />
						      %s
						    </decisionTable>
						  </decision>
						</definitions>
						"""
					.formatted(String.join("\n", rows)));
	}

	static String row(String id, String age, String day, String proposal) {
		return """
				<rule id="%1$s"><description>Peruste</description>
				<inputEntry id="%1$s1"><text>%2$s</text></inputEntry><inputEntry id="%1$s2"><text>%3$s</text></inputEntry>
				<outputEntry id="%1$s3"><text>%4$s</text></outputEntry></rule>"""
			.formatted(id, age, day, proposal);
	}

	static ModelFiles with(ModelFiles files, String name, String content) {
		return files.with(List.of(file(name, content)));
	}

	static ModelFile file(String name, String content) {
		return new ModelFile(name, content.getBytes(StandardCharsets.UTF_8));
	}

	private static ModelFiles of(String name, String content) {
		return new ModelFiles("m", List.of(file(name, content)));
	}

	/** The differences, each as {@code element part KIND WHAT detail: before → after}. */
	static List<String> told(ModelFiles before, ModelFiles after) {
		return ModelDiff.between(before, after).differences().stream().map(Pairs::told).toList();
	}

	private static String told(Difference one) {
		return Stream
			.of(one.place().element(), one.place().part(), one.kind().name(), one.what().name(), one.detail(),
					one.before().isEmpty() && one.after().isEmpty() ? "" : one.before() + " > " + one.after())
			.filter((part) -> !part.isEmpty())
			.reduce((one1, other) -> one1 + " " + other)
			.orElse("");
	}

}
