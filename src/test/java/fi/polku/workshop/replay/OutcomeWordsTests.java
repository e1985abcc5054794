package fi.polku.workshop.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import fi.polku.process.check.ModelFile;
import fi.polku.workshop.change.AnswerWords;
import fi.polku.workshop.draft.ModelFiles;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Outcomes and facts are told in the reader's language. */
class OutcomeWordsTests {

	@Test
	void finnish_comesFromTheTableAndTheForms() throws IOException {
		var words = words("fi");

		assertThat(words.of(List.of(List.of("withSupport", "regularSupport")),
				List.of("segmentProposal", "segmentReason")))
			.isEqualTo("Tuetusti työhön, Tarvitsee säännöllistä tukea, työttömyys uhkaa pitkittyä");
		assertThat(words.of(Map.of("supportNeed", "regular"))).startsWith("Tuen tarve: ").doesNotContain("regular");
	}

	@Test
	void swedish_comesFromTheTextsBesideThem() throws IOException {
		assertThat(words("sv").of(Map.of("supportNeed", "regular"))).doesNotContain("supportNeed", "regular");
		assertThat(words("en").of(List.of(List.of("withSupport")), List.of("segmentProposal")))
			.isEqualTo("To work with support");
		assertThat(words("fi").of(List.of(List.of("newCode")), List.of("segmentProposal"))).isEqualTo("newCode");
	}

	private static OutcomeWords words(String language) throws IOException {
		return new OutcomeWords(files("segmentation", "segment"), "segment", language,
				new AnswerWords(List.of(files("segmentation", "segmentation"), files("intake", "intake")), language));
	}

	private static ModelFiles files(String folder, String model) throws IOException {
		try (var all = Files.list(Path.of("processes", folder))) {
			return new ModelFiles(model,
					all.filter((file) -> file.getFileName().toString().startsWith(model + "."))
						.map(ModelFile::of)
						.toList());
		}
	}

}
