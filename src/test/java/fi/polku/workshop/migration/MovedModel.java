package fi.polku.workshop.migration;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.util.StringUtils;

/** A small model of human tasks, one after the other. */
final class MovedModel {

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_%1$s" targetNamespace="http://polku.fi/bpmn">
			""";

	private static final String TASK = """
			<bpmn:userTask id="%1$s" name="%2$s" camunda:candidateGroups="%3$s" camunda:asyncBefore="%5$s">
			  <bpmn:documentation>Ohje: %2$s.</bpmn:documentation>
			  <bpmn:extensionElements>
			    <camunda:properties><camunda:property name="polku:deadline" value="%4$s" /><camunda:property name="polku:waitsFor" value="us" /><camunda:property name="polku:client" value="hidden" /></camunda:properties>
			    <camunda:formData><camunda:formField id="note" label="Muistiinpano" type="text"><camunda:properties><camunda:property id="class" value="ordinary" /></camunda:properties></camunda:formField></camunda:formData>
			  </bpmn:extensionElements>
			</bpmn:userTask>
			""";

	private MovedModel() {
	}

	/** A task that the coordinators do. */
	static Task task(String end, String name) {
		return new Task(end, name, "coordinator", "contactDetails", false, null);
	}

	/** The drawing. */
	static String bpmn(String model, Task... tasks) {
		var all = new StringBuilder(HEAD.formatted(model));
		Arrays.stream(tasks).filter((task) -> task.message() != null).forEach((task) -> all.append("""
				<bpmn:message id="message_%1$s" name="%1$s" />
				""".formatted(task.message())));
		all.append(
				"""
						<bpmn:process id="%1$s" name="%1$s" isExecutable="true" camunda:historyTimeToLive="P1461D" camunda:versionTag="1">
						"""
					.formatted(model));
		all.append(event("startEvent", model + "Begins")).append(event("endEvent", model + "Ends"));
		var last = model + "Begins";
		for (var task : tasks) {
			var id = model + task.end();
			all.append(TASK.formatted(id, task.name(), task.group(), task.deadline(), task.async()));
			if (task.message() != null) {
				all.append(boundary(model, task));
			}
			all.append(flow(last, id));
			last = id;
		}
		return all.append(flow(last, model + "Ends"))
			.append("</bpmn:process>")
			.append(picture(model, tasks))
			.append("</bpmn:definitions>")
			.toString();
	}

	/** All its files by name, for a draft. */
	static Map<String, String> files(String model, Task... tasks) {
		var files = new LinkedHashMap<String, String>();
		files.put(model + ".bpmn", bpmn(model, tasks));
		files.put(model + ".texts_sv.properties", texts(model, tasks));
		files.put(model + ".texts_en.properties", texts(model, tasks));
		return files;
	}

	private static String texts(String model, Task... tasks) {
		var name = StringUtils.capitalize(model);
		return "%1$s=Tried\n%1$sBegins=%2$s begins\n%1$sEnds=%2$s ends\n".formatted(model, name) + Arrays.stream(tasks)
			.map((task) -> "%1$s%3$s=%2$s %4$s\n%1$s%3$s.help=Help\n%1$s%3$s.note=Note\n".formatted(model, name,
					task.end(), task.end().toLowerCase()))
			.collect(Collectors.joining());
	}

	private static String event(String type, String id) {
		return """
				<bpmn:%1$s id="%2$s" name="%2$s"><bpmn:extensionElements><camunda:properties><camunda:property name="polku:client" value="hidden" /></camunda:properties></bpmn:extensionElements></bpmn:%1$s>
				"""
			.formatted(type, id);
	}

	private static String flow(String from, String to) {
		return "<bpmn:sequenceFlow id=\"flow_%1$s\" sourceRef=\"%1$s\" targetRef=\"%2$s\" />%n".formatted(from, to);
	}

	private static String boundary(String model, Task task) {
		return """
				<bpmn:boundaryEvent id="%1$sTold" name="Kerrottiin" attachedToRef="%1$s%2$s" cancelActivity="false"><bpmn:messageEventDefinition id="definition_%3$s" messageRef="message_%3$s" /></bpmn:boundaryEvent>
				<bpmn:endEvent id="%1$sHeard" />
				<bpmn:sequenceFlow id="flow_%1$sTold" sourceRef="%1$sTold" targetRef="%1$sHeard" />
				"""
			.formatted(model, task.end(), task.message());
	}

	private static String picture(String model, Task... tasks) {
		var shapes = new StringBuilder();
		var last = model + "Begins";
		int x = 200;
		shapes.append(shape(last, 100, 36));
		for (var task : tasks) {
			shapes.append(shape(model + task.end(), x, 100)).append(edge(last, x - 64, x));
			last = model + task.end();
			x += 164;
		}
		shapes.append(shape(model + "Ends", x, 36)).append(edge(last, x - 64, x));
		return """
				<bpmndi:BPMNDiagram id="diagram_%1$s"><bpmndi:BPMNPlane id="plane_%1$s" bpmnElement="%1$s">%2$s</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
				"""
			.formatted(model, shapes);
	}

	private static String shape(String id, int x, int width) {
		return """
				<bpmndi:BPMNShape id="%1$s_di" bpmnElement="%1$s"><dc:Bounds x="%2$d" y="%3$d" width="%4$d" height="%5$d" /></bpmndi:BPMNShape>
				"""
			.formatted(id, x, (width == 36) ? 122 : 100, width, (width == 36) ? 36 : 80);
	}

	private static String edge(String from, int begin, int end) {
		return """
				<bpmndi:BPMNEdge id="flow_%1$s_di" bpmnElement="flow_%1$s"><di:waypoint x="%2$d" y="140" /><di:waypoint x="%3$d" y="140" /></bpmndi:BPMNEdge>
				"""
			.formatted(from, begin, end);
	}

	/**
	 * A human task.
	 *
	 * @param end the end of its id, after that of the model
	 * @param async whether it waits for a job to begin
	 * @param message which may be told meanwhile, or {@code null}
	 */
	record Task(String end, String name, String group, String deadline, boolean async, String message) {

		Task by(String other) {
			return new Task(this.end, this.name, other, this.deadline, this.async, this.message);
		}

		Task due(String rule) {
			return new Task(this.end, this.name, this.group, rule, this.async, this.message);
		}

		Task waiting() {
			return new Task(this.end, this.name, this.group, this.deadline, true, this.message);
		}

		Task hearing(String told) {
			return new Task(this.end, this.name, this.group, this.deadline, this.async, told);
		}

	}

}
