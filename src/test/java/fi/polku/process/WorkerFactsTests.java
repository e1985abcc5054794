package fi.polku.process;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Workers write facts that lead on, and nothing about a person. */
class WorkerFactsTests {

	@ParameterizedTest
	@ValueSource(strings = { "{'value':'found','type':'String'}", "{'value':'2026-01-02'}",
			"{'value':'2026-01-02T03:04:05Z','type':'string'}", "{'value':3,'type':'Integer'}",
			"{'value':2.5,'type':'double'}", "{'value':true,'type':'boolean'}", "{'value':null,'type':'null'}",
			"{'value':'','type':'String','valueInfo':{}}" })
	void facts_areTaken(String variable) {
		assertThat(obstacle("{'workerId':'w','variables':{'answer':" + variable + "}}")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{'value':'Maija Meikäläinen','type':'String'}", "{'value':'131052-308T'}",
			"{'value':'131052a308t','type':'String'}", "{'value':'x','type':'Object'}",
			"{'value':'rO0ABXNy','type':'Object','valueInfo':{'objectTypeName':'java.util.HashMap','serializationDataFormat':'application/x-java-serialized-object'}}",
			"{'value':'eA','type':'File','valueInfo':{'filename':'a.txt'}}", "{'value':'{}','type':'json'}",
			"{'value':'2026-01-02T03:04:05.000+0000','type':'Date'}", "{'value':{'a':1}}", "{'value':[1]}",
			"{'value':'${execution}','type':'String'}" })
	void allElse_isRefused(String variable) {
		assertThat(obstacle("{'variables':{'answer':" + variable + "}}")).get().asString().contains("'answer'");
		assertThat(obstacle("{'localVariables':{'answer':" + variable + "}}")).isPresent();
	}

	@Test
	void strangeNamesAndBodies_areRefused() {
		assertThat(obstacle("{'variables':{'Maija Meikäläinen':{'value':true}}}")).isPresent();
		assertThat(obstacle("{'variables':")).isPresent();
		assertThat(obstacle("{'workerId':'w'}")).isEmpty();
		assertThat(obstacle("{'variables':null}")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "The register does not answer", "HTTP 503: try again in 30 s", "timeout (read)" })
	void plainWords_areKept(String message) {
		assertThat(told(message)).contains("\"" + message + "\"").doesNotContain("trace");
	}

	@ParameterizedTest
	@ValueSource(strings = { "No such person: Maija Virtanen", "131052-308T is unknown", "call 0401234567", "a@b.fi",
			"Väinö is missing", "Anna-Liisa", "row\\nrow" })
	void moreThanPlainWords_areLeftOut(String message) {
		assertThat(told(message)).contains(WorkerFacts.LEFT_OUT).doesNotContain(message, "trace");
	}

	private static String told(String message) {
		var body = "{\"workerId\":\"w\",\"retries\":2,\"errorMessage\":\"%s\",\"errorDetails\":\"trace\"}"
			.formatted(message);
		return new String(WorkerFacts.withoutWords(body.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
	}

	private static java.util.Optional<String> obstacle(String json) {
		return WorkerFacts.obstacle(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
	}

}
