package fi.polku.insight.target;

import java.util.List;

import fi.polku.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

/** A target is ended by whoever set it or by a lead of the same organisation. */
class TargetEndingTests extends TargetTest {

	@BeforeEach
	void people() {
		if (this.users.find("target-owner").isEmpty()) {
			person("target-owner", Role.OWNER, "targetta");
			person("target-program", Role.TECHNICAL, "targetta");
			person("target-auditor", Role.AUDITOR, "untargetta");
		}
	}

	@Test
	void targetOfAnother_isSeenAndNotEnded() {
		var id = set(wanted("Pysyvä", "wip", "atMost", "5")).get("id").asText();

		for (var one : List.of("target-owner", "target-program", "target-auditor")) {
			assertThat(delete(id, one)).as(one).isEqualTo(403);
		}
		assertThat(delete(id, "target-other")).isEqualTo(404);
		assertThat(delete(id, "target-reader")).as("a lead of the organisation").isEqualTo(204);

		id = set(wanted("Oma", "wip", "atMost", "5")).get("id").asText();
		assertThat(delete(id, "target-lead")).isEqualTo(204);
	}

	private int delete(String id, String username) {
		return this.http.withBasicAuth(username, "polku-demo")
			.exchange("/api/insight/targets/" + id, HttpMethod.DELETE, null, String.class)
			.getStatusCode()
			.value();
	}

}
