package fi.polku.process.check;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What the standard has and the engine leaves out, and what a checker could lose itself
 * in, is told at its element and soon.
 */
class HardElementsTests {

	private static final String LONG = "a".repeat(300);

	@ParameterizedTest(name = "{1} at {2}")
	@MethodSource({ "left", "tooLong", "tables" })
	void fault_standsAtItsElement(ModelFile file, String code, String element) {
		assertThat(check(file)).anySatisfy((fault) -> {
			assertThat(fault.code()).isEqualTo(code);
			assertThat(fault.element()).isEqualTo(element);
		});
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void vastFile_isAnsweredSoon(String what, ModelFile file) {
		assertThat(check(file)).extracting(ModelFault::code).doesNotContain("notChecked").hasSizeBetween(1, 2_000);
	}

	@Test
	void linkedEvents_areNotToldAsUnreached() {
		assertThat(check(bpmn(HardElements.through("""
				<intermediateThrowEvent id="part"><linkEventDefinition name="a"/></intermediateThrowEvent>
				<intermediateCatchEvent id="on"><linkEventDefinition name="a"/></intermediateCatchEvent>"""))))
			.noneMatch((fault) -> fault.element().equals("on") && fault.code().equals("neverReached"))
			.anyMatch((fault) -> fault.element().equals("on") && fault.code().equals("notRun"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "transaction|<userTask id=\"a\"/>|false",
			"subProcess|<sendTask id=\"a\" camunda:type=\"external\"/>|false",
			"transaction|<serviceTask id=\"a\"/>|true",
			"subProcess|<serviceTask id=\"a\"/><boundaryEvent id=\"b\" attachedToRef=\"a\"><timerEventDefinition/></boundaryEvent>|true" })
	void circle_isToldWhereNothingInItWaits(String part, String within, boolean told) {
		assertThat(check(bpmn(HardElements.again(part, within))).stream()
			.map(ModelFault::code)
			.toList()
			.contains("loopWithoutWaiting")).isEqualTo(told);
	}

	@Test
	void signInAnotherEncoding_isToldAtItsLine() {
		var text = HardFiles.bpmn("\n<startEvent id=\"a\" name=\"Aloita työ\"/>");

		assertThat(check(new ModelFile("hard.bpmn", text.getBytes(StandardCharsets.ISO_8859_1)))).singleElement()
			.satisfies((fault) -> assertThat(fault.arguments()).startsWith("5", "35", "workshop.xml.encoding"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "hard.texts_sv.properties", "hard.letters_sv.properties" })
	void textsInAnotherEncoding_areTold(String name) {
		var texts = new ModelFile(name, "a=Försök".getBytes(StandardCharsets.ISO_8859_1));

		assertThat(new ModelCheck(Map.of()).check(List.of(bpmn(HardFiles.bpmn("")), texts)))
			.contains(new ModelFault("hard", "hard", "textsNotReadable", List.of(name)));
	}

	@Test
	void modelsThatCallEachOther_areTold() {
		var files = Stream.of("one", "other")
			.map((id) -> new ModelFile(id + ".bpmn", HardFiles.bytes(HardElements
				.through("<callActivity id=\"part\" calledElement=\"" + (id.equals("one") ? "other" : "one") + "\"/>")
				.replace("process id=\"hard\"", "process id=\"" + id + "\""))))
			.toList();

		assertThat(new ModelCheck(Map.of()).check(files)).filteredOn((fault) -> fault.code().equals("callsItself"))
			.extracting(ModelFault::model)
			.containsExactlyInAnyOrder("one", "other");
	}

	static Stream<Arguments> left() {
		return Stream.of(part("<adHocSubProcess id=\"part\"/>", "notRun"),
				part("<complexGateway id=\"part\"/>", "notRun"), part("<task id=\"part\"/>", "worksNot"),
				part("<manualTask id=\"part\"/>", "worksNot"),
				part("<userTask id=\"part\"><standardLoopCharacteristics id=\"l\"/></userTask>", "notRun"),
				part("<intermediateCatchEvent id=\"part\"><messageEventDefinition id=\"m\"/><timerEventDefinition id=\"t\"/></intermediateCatchEvent>",
						"severalTriggers"),
				part("<intermediateCatchEvent id=\"part\"><eventDefinitionRef>m</eventDefinitionRef></intermediateCatchEvent>",
						"severalTriggers"),
				part("<callActivity id=\"part\" calledElement=\"hard\"/>", "callsItself"),
				arguments(bpmn(HardElements.crossing()), "flowCrossesBorder", "flow_a"),
				arguments(bpmn(HardElements.conditional()), "conditionWithoutGateway", "flow_a"),
				arguments(bpmn(HardElements.mixed()), "badExpression", "flow_b"),
				arguments(
						bpmn(HardFiles.condition("${x.y()}")
							.replace("<conditionExpression", "<conditionExpression id=\"own\"")),
						"badExpression", "flow_b"),
				arguments(
						bpmn(HardFiles.condition("x")
							.replace("\"tFormalExpression\"", "\"tFormalExpression\" language=\"groovy\"")),
						"otherLanguage", "flow_b"));
	}

	static Stream<Arguments> tooLong() {
		return Stream.of(part("<userTask id=\"part\" name=\"" + LONG + "\"/>", "tooLong"),
				part("<userTask id=\"part\"><documentation>" + LONG.repeat(14) + "</documentation></userTask>",
						"tooLong"),
				part("<intermediateCatchEvent id=\"part\"><timerEventDefinition><timeDate>" + LONG
						+ "</timeDate></timerEventDefinition></intermediateCatchEvent>", "tooLong"),
				arguments(bpmn(HardFiles.bpmn("").replace("isExec", "name=\"" + LONG + "\" isExec")), "tooLong",
						"hard"),
				arguments(bpmn(HardFiles.bpmn("").replace("isExec", "camunda:versionTag=\"" + LONG + "\" isExec")),
						"tooLong", "hard"),
				arguments(bpmn(HardFiles.bpmn("").replace("\"hard\">", "\"" + LONG + "\">")), "tooLong", "hard"),
				arguments(dmn(HardFiles.table(1, 1, "1").replace("name=\"x\"", "name=\"" + LONG + "\"")), "tooLong",
						"hard"));
	}

	static Stream<Arguments> tables() {
		return Stream.of(entry("5 >", "entryNotUnderstood", "r0"), entry("\"a", "entryNotUnderstood", "r0"),
				entry("((((((((((1))))))))))", "entryNotUnderstood", "r0"),
				arguments(
						dmn(HardFiles.table(1, 1, "1")
							.replace("<outputEntry>", "<outputEntry expressionLanguage=\"javascript\">")),
						"otherLanguage", "r0"),
				arguments(dmn(HardFiles.table(1, 2, "1").replace(" id=\"r1\"", "")), "noSource", "hard.2"),
				arguments(dmn(HardFiles.table(2, 3, "x").replace("UNIQUE", "FIRST")), "noOtherwiseRow", "hard"));
	}

	static Stream<Arguments> vastFile_isAnsweredSoon() {
		var values = IntStream.range(0, 300_000).mapToObj(String::valueOf).collect(Collectors.joining(","));
		return Stream.of(arguments("condition of blanks", bpmn(HardElements.blanks())),
				arguments("errors", bpmn(HardElements.errors())), arguments("form", bpmn(HardElements.form())),
				arguments("namespaces", bpmn(HardElements.namespaces())),
				arguments("attributes", bpmn(HardElements.attributes())),
				arguments("values", dmn(HardFiles.table(1, 1, values))), arguments("gaps", dmn(gaps())),
				arguments("rows", dmn(HardFiles.table(1, 4_000, "#").replaceAll(" id=\"r\\d+\"", ""))),
				arguments("columns", dmn(HardFiles.table(5_000, 1, "1"))),
				arguments("brackets",
						dmn(HardFiles.table(1, 1, "[{a:".repeat(20) + "1" + "}]".repeat(20))
							.replace("UNIQUE", "FIRST"))),
				arguments("ids", bpmn(HardFiles.bpmn("<task id=\"" + "a".repeat(2_000_000) + "\"/>"))));
	}

	/** Two times with a gap between them for each of many values. */
	private static String gaps() {
		var values = IntStream.range(0, 100_000).mapToObj(String::valueOf).collect(Collectors.joining(","));
		var table = HardFiles.table(2, 2, "1");
		var first = "<inputEntry><text>< date(\"2026-01-01\")</text></inputEntry><inputEntry><text>" + values
				+ "</text></inputEntry>";
		return table.replace("<text>x0</text>", "<text>date(day)</text>")
			.replaceFirst("(<rule id=\"r0\">).*?(<outputEntry>)", "$1" + first.replace("< d", "&lt; d") + "$2")
			.replaceFirst("(<rule id=\"r1\">).*?(<outputEntry>)", "$1" + first.replace("< d", "&gt; d") + "$2");
	}

	private static Arguments part(String part, String code) {
		return arguments(bpmn(HardElements.through(part)), code, "part");
	}

	private static Arguments entry(String entry, String code, String element) {
		return arguments(dmn(HardFiles.table(1, 1, entry).replace("UNIQUE", "FIRST")), code, element);
	}

	private static ModelFile bpmn(String content) {
		return new ModelFile("hard.bpmn", HardFiles.bytes(content));
	}

	private static ModelFile dmn(String content) {
		return new ModelFile("hard.dmn", HardFiles.bytes(content));
	}

	private static List<ModelFault> check(ModelFile file) {
		return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new ModelCheck(Map.of()).check(List.of(file)));
	}

}
