package fi.polku.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the code writes to the trail has words for those who read it. */
class TrailTextsTests {

	private static final Pattern KIND = Pattern
		.compile("trail\\s*\\.(?:did|seen|seenClients|administered|asked)\\(\\s*\"([a-zA-Z]+\\.[A-Za-z]+)\"");

	@ParameterizedTest
	@ValueSource(strings = { "fi", "sv", "en" })
	void everyKind_hasWords(String language) throws IOException {
		var texts = new Properties();
		try (var file = Files
			.newBufferedReader(Path.of("src/main/resources/messages/trail-messages_" + language + ".properties"))) {
			texts.load(file);
		}

		assertThat(kinds()).hasSizeGreaterThan(70)
			.allSatisfy((kind) -> assertThat(texts.stringPropertyNames()).contains("trail.kind." + kind));
	}

	private static Set<String> kinds() throws IOException {
		try (var files = Files.walk(Path.of("src/main/java"))) {
			return files.filter((file) -> file.toString().endsWith(".java"))
				.flatMap((file) -> KIND.matcher(read(file)).results())
				.map((MatchResult found) -> found.group(1))
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
