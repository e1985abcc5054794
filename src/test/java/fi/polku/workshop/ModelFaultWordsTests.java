package fi.polku.workshop;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every fault that the check can tell has its sentence, and no sentence is without one.
 */
class ModelFaultWordsTests {

	private static final Path RULES = Path.of("src/main/java/fi/polku/process/check");

	/** The first word in camel case that is told as a fault. */
	private static final Pattern CODE = Pattern.compile(
			"(?:faults\\.add|\\bfault|new CoverageFault|new ModelFault|notReadable)\\([^;{]*?\"([a-z][A-Za-z]{5,})\"");

	@ParameterizedTest
	@ValueSource(strings = { "fi", "sv", "en" })
	void everyFault_hasWords(String language) {
		var words = words(language);

		assertThat(words.stringPropertyNames())
			.isEqualTo(codes().stream().map((code) -> "workshop.fault." + code).collect(Collectors.toSet()));
		assertThat(words.values()).allSatisfy((text) -> assertThat(text.toString()).hasSizeGreaterThan(20));
	}

	private static Set<String> codes() {
		try (var files = Files.list(RULES)) {
			return files.flatMap((file) -> CODE.matcher(read(file)).results())
				.map((found) -> found.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Properties words(String language) {
		var words = new Properties();
		var name = "/messages/workshop-fault-messages_" + language + ".properties";
		try (var reader = new InputStreamReader(ModelFaultWordsTests.class.getResourceAsStream(name),
				StandardCharsets.UTF_8)) {
			words.load(reader);
			return words;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
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
