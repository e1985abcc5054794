package fi.polku.workshop.exchange;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fi.polku.process.check.ModelFile;
import fi.polku.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Packages that would lead out of their folder, or grow without end. */
class TakenFilesTests {

	@ParameterizedTest
	@ValueSource(strings = { "../a.bpmn", "/etc/a.bpmn", "x/../../a.bpmn", "..\\a.bpmn", "C:\\a.bpmn", "a/b/c/a.bpmn",
			"other/b/a.bpmn" })
	void strangeFolder_isRefused(String path) throws IOException {
		var zip = Zip.of(Map.of(path, "x"));

		assertThatThrownBy(() -> new TakenFiles().take("a.zip", zip)).isInstanceOf(Refusal.class)
			.hasMessage("workshop.exchange.strangePath");
	}

	@Test
	void bomb_isRefused() throws IOException {
		var zip = Zip.bomb();

		assertThat(zip.length).isLessThan(1 << 20);
		assertThatThrownBy(() -> new TakenFiles().take("a.zip", zip)).hasMessage("workshop.exchange.tooLarge");
	}

	@ParameterizedTest
	@ValueSource(strings = { "README.md", "plan/README.md", "__MACOSX/x", "folder/" })
	void bombInWhatIsLeftOut_isRefused(String name) throws IOException {
		var zip = Zip.of(Map.of(name, "a".repeat(50 << 20)));

		assertThatThrownBy(() -> new TakenFiles().take("a.zip", zip)).hasMessage("workshop.exchange.tooLarge");
	}

	@Test
	void muchInWhatIsLeftOut_isTooMuch() throws IOException {
		var large = "a".repeat(2 << 20);
		var zip = Zip
			.of(IntStream.range(0, 12).boxed().collect(Collectors.toMap((i) -> "__MACOSX/" + i, (i) -> large)));

		assertThatThrownBy(() -> new TakenFiles().take("a.zip", zip)).hasMessage("workshop.exchange.tooMuch");
	}

	@Test
	void countlessNothings_areRefused() throws IOException {
		var zip = Zip.of(IntStream.range(0, 1_100).boxed().collect(Collectors.toMap((i) -> i + "/", (i) -> "")));

		assertThatThrownBy(() -> new TakenFiles().take("a.zip", zip)).hasMessage("workshop.exchange.tooMuch");
	}

	@Test
	void tooManyFiles_areRefused() throws IOException {
		var zip = Zip.of(IntStream.range(0, 300).boxed().collect(Collectors.toMap((i) -> i + ".bpmn", (i) -> "x")));

		assertThatThrownBy(() -> new TakenFiles().take("a.zip", zip)).hasMessage("workshop.exchange.tooMuch");
	}

	@Test
	void brokenZip_isRefused() throws IOException {
		var zip = Zip.of(Map.of("a.bpmn", "x".repeat(1_000)));
		zip[45] ^= 0x55;
		zip[46] ^= 0x55;

		assertThatThrownBy(() -> new TakenFiles().take("a.zip", zip)).hasMessage("workshop.exchange.brokenZip");
	}

	@Test
	void folderOfAModel_isTaken() throws IOException {
		var zip = Zip
			.of(Map.of("processes/plan/plan.bpmn", "x", "plan/README.md", "x", "__MACOSX/plan/._plan.bpmn", "x"));

		assertThat(new TakenFiles().take("a.zip", zip).files()).extracting(ModelFile::name)
			.containsExactly("plan.bpmn");
	}

}
