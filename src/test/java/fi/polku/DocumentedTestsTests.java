package fi.polku;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the documents say is tested is tested: the classes and pictures they name exist.
 */
class DocumentedTestsTests {

	private static final Path DOCS = Path.of("docs");

	@Test
	void testsNamedInTheDocuments_exist() throws IOException {
		assertThat(inDocuments("`(\\w+Tests?)`")).isNotEmpty().isSubsetOf(testClasses());
	}

	@Test
	void everyRowOfCoordinatorsFeatures_namesATest() throws IOException {
		var features = Files.readString(DOCS.resolve("coordinators.md")).split("## Pictures")[0];
		assertThat(features.lines().filter((line) -> line.startsWith("| ") && !line.startsWith("| feature")))
			.hasSize(20)
			.allMatch((row) -> Pattern.compile("`\\w+Tests`").matcher(row).find());
	}

	@Test
	void picturesShownInTheDocuments_exist() throws IOException {
		assertThat(inDocuments("\\]\\((pictures/[\\w-]+\\.png)\\)")).isNotEmpty()
			.allMatch((picture) -> Files.exists(DOCS.resolve(picture)));
	}

	private static Set<String> inDocuments(String pattern) throws IOException {
		try (var files = Files.walk(DOCS)) {
			return files.filter((file) -> file.toString().endsWith(".md"))
				.map(DocumentedTestsTests::read)
				.flatMap((text) -> Pattern.compile(pattern).matcher(text).results())
				.map((MatchResult found) -> found.group(1))
				.collect(Collectors.toSet());
		}
	}

	private static Set<String> testClasses() throws IOException {
		try (var files = Files.walk(Path.of("src", "test", "java"))) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".java"))
				.map((name) -> name.substring(0, name.length() - ".java".length()))
				.collect(Collectors.toSet());
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
