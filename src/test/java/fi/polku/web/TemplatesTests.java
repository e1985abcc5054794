package fi.polku.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What Thymeleaf accepts and does otherwise than one reads it. */
class TemplatesTests {

	/** An element is replaced before its condition is asked, so the condition is lost. */
	private static final Pattern LOST_CONDITION = Pattern
		.compile("<[^>]*\\sth:(if|unless)=[^>]*\\sth:replace=|<[^>]*\\sth:replace=[^>]*\\sth:(if|unless)=");

	static Stream<Path> templates() throws IOException {
		return Files.walk(Path.of("src/main/resources/templates")).filter((file) -> file.toString().endsWith(".html"));
	}

	@ParameterizedTest
	@MethodSource("templates")
	void noElement_isReplacedUnderACondition(Path template) throws IOException {
		assertThat(LOST_CONDITION.matcher(Files.readString(template)).results().map((hit) -> hit.group())).isEmpty();
	}

}
