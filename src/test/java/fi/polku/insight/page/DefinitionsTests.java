package fi.polku.insight.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the link of each figure to its meaning leads to. */
class DefinitionsTests {

	private static final Pattern MEANING = Pattern.compile("\\.meaning\\(\"(\\w+)\"\\)");

	@Test
	void everyFigure_hasADefinition() throws IOException {
		var meant = new TreeSet<String>();
		try (var files = Files.walk(Path.of("src/main/java/fi/polku/insight"))) {
			for (var file : files.filter((one) -> one.toString().endsWith(".java")).toList()) {
				MEANING.matcher(Files.readString(file))
					.results()
					.map((MatchResult found) -> found.group(1))
					.forEach(meant::add);
			}
		}

		assertThat(meant).contains("leadTime").isSubsetOf(DefinitionsPage.DEFINITIONS);
	}

}
