package fi.polku.notification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What an e-mail shows on a locked screen and in a list tells of nobody a client. */
class LetterSubjectsTests {

	@Test
	void subject_doesNotNameTheService() throws IOException {
		assertThat(lines("subject")).hasSizeGreaterThan(60)
			.noneMatch((line) -> line.matches("(?iu).*(työllisyyspalvelu|sysselsättningstjänst|employment service).*"));
	}

	@Test
	void referrer_isNotToldWhetherTheClientBegins() throws IOException {
		assertThat(lines("notifyReferrer.referrer")).hasSize(6)
			.noneMatch(
					(line) -> line.matches("(?iu).*( ei aloita| inleder inte|not begin|asiakkaan asia|kunden ni).*"));
	}

	private static List<String> lines(String key) throws IOException {
		try (var letters = Files.walk(Path.of("processes"));
				var messages = Files.list(Path.of("src/main/resources/messages"))) {
			return Stream.concat(letters, messages)
				.filter((file) -> file.getFileName()
					.toString()
					.matches(".*\\.letters_\\w\\w\\.properties|notification-messages_.*"))
				.flatMap(LetterSubjectsTests::read)
				.filter((line) -> line.substring(0, Math.max(0, line.indexOf('='))).contains(key))
				.toList();
		}
	}

	private static Stream<String> read(Path file) {
		try {
			return Files.readAllLines(file).stream();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
