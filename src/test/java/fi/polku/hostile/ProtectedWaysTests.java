package fi.polku.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import fi.polku.link.MadeLink;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpSession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * The client behind a protection order behind the links that are given out and in the
 * engine's own interface.
 */
class ProtectedWaysTests extends ProtectedTest {

	@Test
	void clientsLink_showsNeitherPlaceNorPlan() throws Exception {
		assertThat(behind(hidden().client())).doesNotContainPattern(HIDDEN).contains("DTSTART");
		assertThat(behind(twin().client())).contains("Xylvanttilan kirjasto", "DTSTART", "LOCATION");
	}

	@Test
	void partnersLink_namesNobody() throws Exception {
		var asked = behind(hidden().partner());
		assertThat(asked.replace("Zqvarkku kysymys", "").replace("Zqvarkku Kumppani", ""))
			.doesNotContainPattern(HIDDEN);
		assertThat(asked).contains("Zqvarkku kysymys");
		assertThat(behind(twin().partner())).contains("Xylvanttinen");
	}

	/** All pages that the holder of the link and its code reads. */
	private String behind(MadeLink made) throws Exception {
		var path = made.address().replaceFirst("https?://[^/]+", "");
		var session = new MockHttpSession();
		this.site.perform(write(path).param("code", made.code()).session(session).with(csrf()));
		var all = new StringBuilder(linked(path, session));
		var links = Pattern.compile("href=\"(" + Pattern.quote(path) + "/[^\"]+)\"").matcher(all.toString());
		while (links.find()) {
			all.append(linked(links.group(1), session));
		}
		return all.toString();
	}

	private String linked(String path, MockHttpSession session) throws Exception {
		return this.site.perform(read(path).session(session))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

	@Test
	void enginesInterface_knowsNobody() {
		for (var path : List.of("task", "history/variable-instance", "variable-instance", "process-instance",
				"history/task", "history/decision-instance", "incident", "job", "user", "message", "execution",
				"process-instance?businessKey=" + this.number, "history/process-instance", "history/user-operation",
				"identity/verify", "external-task", "external-task/count", "filter", "batch")) {
			for (var reader : List.of("zq-technical", "zq-owner")) {
				assertThat(get(reader, "/engine-rest/" + path).body()).as(path).doesNotContainPattern(HIDDEN);
			}
			assertThat(get("zq-technical", "/engine-rest/" + path).statusCode()).as(path).isEqualTo(404);
		}
		assertThat(get("zq-technical", "/engine-rest/version").statusCode()).isEqualTo(200);
	}

}
