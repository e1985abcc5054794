package fi.polku.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.polku.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every text stands in three languages, and every text a page asks for exists. */
class MessagesTests {

	/** A whole key within one pair of braces, not one put together at run time. */
	private static final Pattern ASKED = Pattern.compile("#\\{([a-z][A-Za-z0-9.]*[A-Za-z0-9])[(}]");

	/** Before the code of a role, which is put in at run time. */
	private static final Pattern OF_A_ROLE = Pattern.compile("#\\{\\|([a-z][A-Za-z0-9.]*\\.role\\.)\\$\\{");

	private final Texts texts = new Texts();

	MessagesTests() throws IOException {
	}

	@ParameterizedTest
	@ValueSource(strings = { "sv", "en" })
	void everyFinnishText_standsInTheOtherLanguage(String language) {
		Set<String> finnish = new TreeSet<>(this.texts.of(Languages.FINNISH).keySet());

		assertThat(new TreeSet<>(this.texts.of(Languages.of(language)).keySet())).isEqualTo(finnish);
	}

	@ParameterizedTest
	@ValueSource(strings = { "fi", "sv", "en" })
	void noText_isEmpty(String language) {
		assertThat(this.texts.of(Languages.of(language))).allSatisfy((key, text) -> assertThat(text).isNotBlank());
	}

	@Test
	void everyTextAPageAsksFor_exists() throws IOException {
		Map<String, String> finnish = this.texts.of(Languages.FINNISH);

		assertThat(asked(ASKED)).isNotEmpty().allSatisfy((key) -> assertThat(finnish).containsKey(key));
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void everyRoleAPageTellsOf_hasAName(Role role) throws IOException {
		Map<String, String> finnish = this.texts.of(Languages.FINNISH);

		assertThat(asked(OF_A_ROLE)).isNotEmpty().allSatisfy((key) -> assertThat(finnish).containsKey(key + role));
	}

	private static Set<String> asked(Pattern which) throws IOException {
		try (Stream<Path> pages = Files.walk(Path.of("src/main/resources/templates"))) {
			return pages.filter((page) -> page.toString().endsWith(".html"))
				.flatMap((page) -> which.matcher(read(page)).results())
				.map((hit) -> hit.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
		}
	}

	private static String read(Path page) {
		try {
			return Files.readString(page);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
