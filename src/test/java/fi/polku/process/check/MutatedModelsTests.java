package fi.polku.process.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Shipped models spoilt by chance, the same each time: every fault names an element, and
 * no rule gives up.
 */
class MutatedModelsTests {

	private static final int TIMES = 300;

	@ParameterizedTest
	@ValueSource(strings = { "segmentation/segmentation.bpmn", "jobsearch/jobSearch.bpmn", "followup/followUp.bpmn",
			"segmentation/segment.dmn", "worktrial/workTrialTerms.dmn" })
	void spoiltModel_isToldAtItsElements(String model) throws IOException {
		var path = Path.of("processes", model);
		var good = Files.readString(path);
		assertTimeoutPreemptively(Duration.ofSeconds(60),
				() -> IntStream.range(0, TIMES)
					.parallel()
					.forEach((seed) -> check(path.getFileName().toString(), spoilt(good, new Random(seed)), seed)));
	}

	private static void check(String name, String content, int seed) {
		var file = new ModelFile(name, content.getBytes(StandardCharsets.UTF_8));
		assertThat(new ModelCheck(Map.of()).check(List.of(file))).as(name + " " + seed).allSatisfy((fault) -> {
			assertThat(fault.code()).isNotEqualTo("notChecked");
			assertThat(fault.model()).isNotBlank();
			assertThat(fault.element()).isNotBlank();
		});
	}

	/** One to four places are spoilt. */
	private static String spoilt(String good, Random chance) {
		var text = good;
		for (int i = chance.nextInt(4); i >= 0; i--) {
			text = spoiltOnce(text, chance);
		}
		return text;
	}

	private static String spoiltOnce(String text, Random chance) {
		var lines = text.split("\n");
		int line = chance.nextInt(lines.length);
		int other = chance.nextInt(lines.length);
		switch (chance.nextInt(8)) {
			case 0 -> lines[line] = "";
			case 1 -> lines[line] = lines[line] + "\n" + lines[other];
			case 2 -> lines[line] = lines[other];
			case 3 -> lines[line] = lines[line].replaceFirst("\"[^\"]*\"", "\"\"");
			case 4 -> lines[line] = lines[line].replaceFirst(" [\\w:]+=\"[^\"]*\"", "");
			case 5 -> lines[line] = lines[line].replaceFirst("(Ref|id)=\"[^\"]*\"", "$1=\"" + chance.nextInt(9) + "\"");
			case 6 -> lines[line] = lines[line].replaceFirst("(</?[\\w]*:?)\\w+", "$1"
					+ List.of("subProcess", "callActivity", "boundaryEvent", "value", "rule").get(chance.nextInt(5)));
			default -> lines[line] = cut(lines[line], chance);
		}
		return String.join("\n", lines);
	}

	private static String cut(String line, Random chance) {
		int at = chance.nextInt(line.length() + 1);
		return line.substring(0, at) + (char) (32 + chance.nextInt(90))
				+ line.substring(Math.min(at + 1, line.length()));
	}

}
