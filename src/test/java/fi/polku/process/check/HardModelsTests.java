package fi.polku.process.check;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What other tools make, and what is made to do harm: told by precise faults, in a short
 * time, and never by an exception.
 */
class HardModelsTests {

	private static final Duration SOON = Duration.ofSeconds(20);

	@ParameterizedTest(name = "{0}: {2}")
	@MethodSource({ "files", "diagrams", "tables" })
	void hardFile_isToldByItsCode(String name, byte[] content, String code) {
		assertThat(check(name, content)).extracting(ModelFault::code).contains(code).doesNotContain("notChecked");
	}

	@ParameterizedTest
	@CsvSource({ "zeebe.bpmn,otherEngine,Activity_pay", "zeebe.bpmn,noSuchStep,Activity_pay",
			"zeebe.bpmn,noFinnishName,StartEvent_1", "zeebe.bpmn,noPicture,Process_order",
			"zeebe.bpmn,noText,Activity_pay", "flowable.bpmn,otherEngine,mail", "flowable.bpmn,flowLeadsNowhere,sid-A4",
			"flowable.bpmn,badExpression,sid-A3", "flowable.bpmn,gatewayId,sid-G1", "activiti.bpmn,otherEngine,run",
			"pools.bpmn,oneProcessAFile,_6-1", "pools.bpmn,notExecutable,_6-2", "pools.bpmn,idTwice,_6-450",
			"xpdl.bpmn,notAModel,xpdl", "oldNamespace.bpmn,wrongNamespace,oldNamespace", "literal.dmn,noTable,literal",
			"signavio.bpmn,noCondition,sid-f4", "signavio.bpmn,notInThePicture,sid-s1",
			"signavio.bpmn,loopWithoutWaiting,sid-g1", "bizagi.bpmn,oneProcessAFile,Id_1b2c",
			"bizagi.bpmn,flowLeadsNowhere,Id_h", "bizagi.bpmn,noForm,Id_u", "adonis.bpmn,idNotLowerCamel,_8",
			"adonis.bpmn,noPicture,_c7b3a6f0-1", "enterpriseArchitect.bpmn,noStart,EAID_AB12_{34CD}",
			"enterpriseArchitect.bpmn,flowLeadsNowhere,EAID_1 → EAID_9",
			"enterpriseArchitect.bpmn,withoutId,EAID_AB12_{34CD}",
			"enterpriseArchitect.bpmn,noPicture,EAID_AB12_{34CD}", "choreography.bpmn,noProcess,Choreographies",
			"camunda8.bpmn,otherEngine,Process_8", "visio.bpmn,oneProcessAFile,WFP-7-", "visio.bpmn,callsNoModel,_v5",
			"visio.bpmn,noSuchStep,_v6" })
	void foreignFile_isToldAtTheElement(String name, String code, String element) {
		var faults = check(name, ModelFile.of(Path.of("src/test/resources/foreign", name)).content());

		assertThat(faults).anySatisfy((fault) -> {
			assertThat(fault.code()).isEqualTo(code);
			assertThat(fault.element()).isEqualTo(element);
		});
	}

	@Test
	void extensionsOfOtherTools_areNotTakenForOurs() {
		var faults = check("signavio.bpmn",
				ModelFile.of(Path.of("src/test/resources/foreign/signavio.bpmn")).content());

		assertThat(faults).extracting(ModelFault::code).doesNotContain("codeInModel", "idTwice");
	}

	@Test
	void brokenTexts_areTold() {
		var texts = new ModelFile("hard.texts_en.properties", HardFiles.bytes("a=\\u00zz"));
		var model = new ModelFile("hard.bpmn", HardFiles.bytes(HardFiles.bpmn("<startEvent id=\"a\"/>")));

		assertThat(new ModelCheck(Map.of()).check(List.of(model, texts))).extracting(ModelFault::code)
			.contains("textsNotReadable");
	}

	static Stream<Arguments> files() {
		return Stream.of(file("No XML at all", "notReadable"), file("", "notReadable"),
				file("<a><b></a>", "notReadable"), file("{\"a\": 1}", "notReadable"),
				file("<html><body/></html>", "notAModel"), file("<definitions/>", "wrongNamespace"),
				file(HardFiles.entities(), "doctypeInFile"), file(HardFiles.outsideEntity(), "doctypeInFile"),
				file(HardFiles.deep(), "tooDeep"), file(HardFiles.large(), "tooLarge"),
				file(HardFiles.many(), "tooManyParts"),
				arguments("hard.bpmn", new byte[] { '<', 'a', '>', (byte) 0xff, (byte) 0xfe, 0 }, "notReadable"),
				arguments("hard.bpmn", new byte[] { 'P', 'K', 3, 4, 20, 0 }, "notReadable"), arguments("hard.bpmn",
						HardFiles.bpmn("").replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16), "noStart"));
	}

	static Stream<Arguments> diagrams() {
		return Stream.of(file(HardFiles.circle(1_400), "loopWithoutWaiting"), file(HardFiles.circle(3), "noStart"),
				file(HardFiles.circle(2_000), "tooManyParts"), file(HardFiles.nested(), "neverReached"),
				file(HardFiles.condition("${" + "(".repeat(100_000) + "1" + ")".repeat(100_000) + "}"),
						"badExpression"),
				file(HardFiles.condition("${x.y()}"), "badExpression"),
				file(HardFiles.condition("${x"), "badExpression"),
				file(HardFiles.condition("${x}"), "flowLeadsNowhere"),
				file(HardFiles.pattern("(".repeat(50_000)), "badPattern"), file(HardFiles.pattern("[a"), "badPattern"),
				file(HardFiles.bpmn("<task name=\"Nimetön\"/>"), "withoutId"),
				file(HardFiles.bpmn("<startEvent id=\"a\"/><task id=\"a\"/>"), "idTwice"),
				file(HardFiles.bpmn("<startEvent id=\"a\"/><task id=\"b\"/>"), "neverReached"),
				file(HardFiles
					.bpmn("<boundaryEvent id=\"b\" attachedToRef=\"gone\"><messageEventDefinition/></boundaryEvent>"),
						"messageIsNotTheElement"),
				file(HardFiles
					.bpmn("<callActivity id=\"c\" calledElement=\"hard\" camunda:calledElementBinding=\"version\"/>"),
						"callsNotTheLatest"),
				file(HardFiles.bpmn("<serviceTask id=\"s\" camunda:delegateExpression=\"${runtime}\"/>"), "noSuchStep"),
				file(HardFiles.bpmn("<scriptTask id=\"s\"><script>1</script></scriptTask>"), "codeInModel"),
				file("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"/>", "noProcess"));
	}

	static Stream<Arguments> tables() {
		return Stream.of(table(HardFiles.table(12, 10, "\"v#\""), "tooManyCombinations"),
				table(HardFiles.table(1, 2, "date(\"2026-02-31\")"), "entryNotUnderstood"),
				table(HardFiles.table(1, 2, "[date(\"x\")..5]"), "entryNotUnderstood"),
				table(HardFiles.table(1, 2, "date(\"2026-01-01\"), 5"), "entryNotUnderstood"),
				table(HardFiles.table(2, 2, "> 5"), "rowsOverlap"),
				table(HardFiles.table(2, 1, "-"), "otherwiseRowInLaw"),
				table(HardFiles.table(3, 2, "99999999999999999999"), "entryNotUnderstood"),
				table(HardFiles.table(1, 0, ""), "noTimeToLive"),
				table(HardFiles.table(2, 1, "1").replaceFirst("<inputEntry>.*?</inputEntry>", ""), "rowIncomplete"),
				table("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"/>", "noDecision"));
	}

	private static List<ModelFault> check(String name, byte[] content) {
		return assertTimeoutPreemptively(SOON,
				() -> new ModelCheck(Map.of()).check(List.of(new ModelFile(name, content))));
	}

	private static Arguments file(String content, String code) {
		return arguments("hard.bpmn", HardFiles.bytes(content), code);
	}

	private static Arguments table(String content, String code) {
		return arguments("hard.dmn", HardFiles.bytes(content), code);
	}

}
