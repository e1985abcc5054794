package fi.polku.process.check;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the engine says in English has words of ours, in three languages. */
class EngineObjectionsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					gatewayNoCondition | Exclusive Gateway 'gw' has outgoing sequence flow 'f1' without condition which is not the default flow.
					timer              | Timer needs configuration (either timeDate, timeCycle or timeDuration is needed).
					message            | Invalid 'messageRef': no message with id 'm9' found.
					boundary           | Invalid reference in boundary event. Make sure that the referenced activity is defined in the same scope
					noWork             | One of the attributes 'class', 'delegateExpression', 'type', or 'expression' is mandatory on serviceTask.
					flow               | Invalid destination 'nowhere' of sequence flow 'f2'
					xml                | cvc-complex-type.2.4.a: Invalid content was found starting with element 'task'.
					several            | loopCardinality must be defined for a multiInstanceLoopCharacteristics definition
					other              | Something new
					""")
	void sentence_hasItsKindAndItsWords(String kind, String sentence) throws IOException {
		assertThat(EngineObjections.kind(sentence)).isEqualTo(kind);
		for (var language : List.of("fi", "sv", "en")) {
			assertThat(words(language).getProperty("workshop.engine." + kind)).isNotBlank();
		}
	}

	@Test
	void names_areToldAsTheyAre() {
		assertThat(EngineObjections.named("Exclusive Gateway 'gw' has outgoing sequence flow 'f1' without condition"))
			.isEqualTo("gw, f1");
		assertThat(EngineObjections.named(null)).isEmpty();
	}

	private static Properties words(String language) throws IOException {
		var words = new Properties();
		try (var in = EngineObjectionsTests.class
			.getResourceAsStream("/messages/workshop-engine-messages_" + language + ".properties")) {
			words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		return words;
	}

}
