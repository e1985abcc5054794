package fi.polku.workshop.change;

import org.junit.jupiter.api.Test;

import static fi.polku.workshop.change.Pairs.field;
import static fi.polku.workshop.change.Pairs.flow;
import static fi.polku.workshop.change.Pairs.process;
import static fi.polku.workshop.change.Pairs.shape;
import static fi.polku.workshop.change.Pairs.task;
import static fi.polku.workshop.change.Pairs.told;
import static org.assertj.core.api.Assertions.assertThat;

class DiagramDiffTests {

	@Test
	void sameModelWrittenOtherwise_differsInNothing() {
		var before = process(task("talk", "Puhu", field("a", "A")), shape("talk", "10"));
		var after = process("\n\n" + task("talk", "Puhu", field("a", "A")).replace("\t", " ")
			.replace("camunda:formData>", "camunda:formData >"), shape("talk", "10.0"));

		assertThat(told(before, after)).isEmpty();
	}

	@Test
	void movedShape_isLayoutOnly() {
		var diff = ModelDiff.between(process(task("talk", "Puhu", ""), shape("talk", "10")),
				process(task("talk", "Puhu", ""), shape("talk", "60")));

		assertThat(diff.isLayoutOnly()).isTrue();
		assertThat(diff.moved()).containsExactly("talk");
		assertThat(diff.byElement()).isEmpty();
	}

	@Test
	void newStep_isToldWithWhatIsWrittenOfIt() {
		assertThat(told(process("", ""), process(task("talk", "Puhu", field("a", "A")), ""))).containsExactly(
				"talk ADDED ELEMENT  > userTask", "talk ADDED HELP  > Kysy asiakkaalta.", "talk ADDED DEADLINE  > talk",
				"talk ADDED GROUPS  > coordinator", "talk a ADDED FIELD  > string");
	}

	@Test
	void removedStepAndItsFlow_areTold() {
		var before = process(task("talk", "Puhu", "") + task("write", "Kirjaa", "") + flow("f", "talk", "write"), "");

		assertThat(told(before, process(task("talk", "Puhu", ""), "")))
			.containsExactly("write REMOVED ELEMENT userTask > ", "f REMOVED ELEMENT Puhu → Kirjaa > ");
	}

	@Test
	void flowLedElsewhere_isTold() {
		var tasks = task("talk", "Puhu", "") + task("write", "Kirjaa", "") + task("call", "Soita", "");

		assertThat(
				told(process(tasks + flow("f", "talk", "write"), ""), process(tasks + flow("f", "talk", "call"), "")))
			.containsExactly("f CHANGED ROUTE talk → write > talk → call");
	}

	@Test
	void nameHelpDeadlineGroupsAndFields_areToldEachByItself() {
		var before = process(task("talk", "Puhu", field("a", "A") + field("b", "B") + field("c", "C")), "");
		var after = process(
				task("talk", "Soita", field("c", "C") + field("a", "Aa") + field("d", "D")).replace("Kysy", "Muistuta")
					.replace("value=\"talk\"", "value=\"call\"")
					.replace("\"coordinator\"", "\"coach\""),
				"");

		assertThat(told(before, after)).containsExactlyInAnyOrder("talk CHANGED NAME Puhu > Soita",
				"talk CHANGED HELP Kysy asiakkaalta. > Muistuta asiakkaalta.", "talk CHANGED DEADLINE talk > call",
				"talk CHANGED GROUPS coordinator > coach", "talk c MOVED FIELD_PLACE", "talk a CHANGED LABEL A > Aa",
				"talk d ADDED FIELD  > string", "talk b REMOVED FIELD string > ");
	}

	@Test
	void timerConditionAndCalledModel_areTold() {
		var before = process(
				"""
						<bpmn:callActivity id="train" calledElement="training"><bpmn:extensionElements><camunda:in source="a" target="a" /></bpmn:extensionElements></bpmn:callActivity>
						<bpmn:boundaryEvent id="late" attachedToRef="train" cancelActivity="false"><bpmn:timerEventDefinition id="t"><bpmn:timeDuration>P7D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>
						<bpmn:sequenceFlow id="f" sourceRef="train" targetRef="train"><bpmn:conditionExpression>${a}</bpmn:conditionExpression></bpmn:sequenceFlow>""",
				"");
		var after = process(
				"""
						<bpmn:callActivity id="train" calledElement="workTrial"><bpmn:extensionElements><camunda:in source="b" target="a" /></bpmn:extensionElements></bpmn:callActivity>
						<bpmn:boundaryEvent id="late" attachedToRef="train" cancelActivity="true"><bpmn:timerEventDefinition id="t"><bpmn:timeDuration>P14D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>
						<bpmn:sequenceFlow id="f" sourceRef="train" targetRef="train"><bpmn:conditionExpression>${b}</bpmn:conditionExpression></bpmn:sequenceFlow>""",
				"");

		assertThat(told(before, after)).containsExactlyInAnyOrder("train CHANGED CALLED training > workTrial",
				"train CHANGED HANDED in a a > b", "late CHANGED INTERRUPTS false > true",
				"late CHANGED TIMER timeDuration P7D > P14D", "f CHANGED CONDITION ${a} > ${b}");
	}

	@Test
	void whatHasNoNameOfItsOwn_isToldAsOther() {
		var before = process("<bpmn:task id=\"talk\" />", "");
		var after = process("<bpmn:task id=\"talk\"><bpmn:ioSpecification id=\"io\" /></bpmn:task>", "");

		assertThat(told(before, after)).containsExactly("talk CHANGED OTHER");
	}

	@Test
	void unreadableDrawing_isToldAsAChangedFile() {
		var before = process(task("talk", "Puhu", ""), "");

		assertThat(told(before, Pairs.with(before, "m.bpmn", "<!DOCTYPE x><x/>")))
			.containsExactly("m CHANGED FILE m.bpmn m.bpmn > m.bpmn");
	}

}
