package fi.polku.process.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import fi.polku.hostile.mutation.Hardened;
import fi.polku.hostile.mutation.InTime;
import fi.polku.hostile.mutation.Spoilt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/** Ten thousand spoilt models, tables, expressions and texts: each is told its faults. */
class TenThousandModelsTests {

	private static final ModelCheck CHECK = new ModelCheck(Map.of());

	private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

	@Hardened
	void bpmn(@ForAll("diagrams") Spoilt file) throws Exception {
		checked("earlyEnd.bpmn", file.bytes());
	}

	@Provide
	Arbitrary<Spoilt> diagrams() throws IOException {
		return Spoilt.of(Files.readAllBytes(Path.of("processes/journey/earlyEnd.bpmn")));
	}

	@Hardened
	void dmn(@ForAll("tables") Spoilt file) throws Exception {
		checked("searchInterval.dmn", file.bytes());
	}

	@Provide
	Arbitrary<Spoilt> tables() throws IOException {
		return Spoilt.of(Files.readAllBytes(Path.of("processes/jobsearch/searchInterval.dmn")),
				Files.readAllBytes(Path.of("processes/paysubsidy/onwardPermit.dmn")));
	}

	@Hardened
	void texts(@ForAll("properties") Spoilt file) throws Exception {
		var faults = new Faults();
		var name = "segment.texts_sv.properties";

		InTime.run(() -> Texts.of("segment", Map.of(name, new ModelFile(name, file.bytes())), faults));

		assertThat(faults.all()).allSatisfy((fault) -> assertThat(fault.code()).isEqualTo("textsNotReadable"));
	}

	@Provide
	Arbitrary<Spoilt> properties() throws IOException {
		return Spoilt.of(Files.readAllBytes(Path.of("processes/segmentation/segment.texts_sv.properties")));
	}

	@Example
	void endlessEntry_isToldAndNeverEvaluated() {
		for (var text : List.of("for i in 1..9999999999 return i", "some x in 1..9999999999 satisfies x < 0",
				"2 ** 999999999", "decimal(1, 999999999)", "decimal(1, age * 99999)", "round up(1, 99999)",
				"matches(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"(a+)+$\")", "{f: function(n) f(n + 1), r: f(1)}.r",
				"function(x) external { java: { class: \"java.lang.Runtime\", method signature: \"exit(int)\" } }")) {
			var dmn = DMN.formatted(text).getBytes(StandardCharsets.UTF_8);

			assertThat(CHECK.check(List.of(new ModelFile("one.dmn", dmn)))).as(text)
				.extracting(ModelFault::code)
				.contains("entryEndless");
		}
		assertThat(List.of("[1..9]", "not(\"for every one\")", "decimal(age, 2)", "floor(age / 2)", "age * 0.5",
				"round up(age, 0)"))
			.noneMatch(Endless::is);
	}

	/** As tables hold them; what is read is evaluated, too. */
	@Hardened
	void feel(@ForAll("expressions") Spoilt expression) throws Exception {
		var text = expression.text();
		var dmn = DMN.formatted(text.replace("]]>", "")).getBytes(StandardCharsets.UTF_8);

		var faults = InTime.run(() -> CHECK.check(List.of(new ModelFile("one.dmn", dmn))));

		assertThat(faults).extracting(ModelFault::code).doesNotContain("notChecked");
		if (faults.stream()
			.noneMatch((one) -> List.of("entryNotUnderstood", "entryEndless", "notReadable").contains(one.code()))) {
			InTime.run(() -> FEEL.evaluateUnaryTests(text, 7, Map.of("age", 7, "amount", 12.5, "day", "2026-09-01")));
		}
	}

	@Provide
	Arbitrary<Spoilt> expressions() {
		return Arbitraries
			.of("[18..64]", "\"multi\",\"one\"", "not(\"none\")", "< 25", ">= date(\"2026-01-01\")",
					"[date(\"2025-01-01\")..date(\"2026-12-31\")]", "if age > 7 then amount * 0.5 else 0",
					"date(day) + duration(\"P3M\")", "substring(\"palkkatuki\", 1, 4) = \"palk\"")
			.flatMap((one) -> Spoilt.of(one));
	}

	private static void checked(String name, byte[] content) throws Exception {
		var faults = InTime.run(() -> CHECK.check(List.of(new ModelFile(name, content))));

		assertThat(faults).allSatisfy((fault) -> {
			assertThat(fault.code()).isNotEqualTo("notChecked");
			assertThat(fault.model()).isNotBlank();
			assertThat(fault.element()).isNotBlank();
		});
	}

	private static final String DMN = """
			<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="x">
			<decision id="one" name="Yksi"><decisionTable id="t" hitPolicy="FIRST">
			<input id="i"><inputExpression id="e" typeRef="number"><text>age</text></inputExpression></input>
			<output id="o" name="result" typeRef="string"/>
			<rule id="r"><inputEntry id="r1"><text><![CDATA[%s]]></text></inputEntry>
			<outputEntry id="r2"><text>"a"</text></outputEntry></rule></decisionTable></decision></definitions>
			""";

}
