package fi.polku.hostile;

import java.util.Set;

import fi.polku.TestBrowser;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;

/** A stranger of another organisation, and an auditor. */
abstract class ForeignersTest extends HostileTest {

	static final String STRANGER = "hostile-stranger";

	static final String AUDITOR = "hostile-auditor";

	static final String ASKED = "{\"colleague\":\"" + ONE + "\",\"question\":\"Voitko?\"}";

	static final String GOOD = "{\"values\":{\"story\":\"Etsii työtä\",\"joins\":true}}";

	@Autowired
	Users users;

	@Autowired
	TestBrowser site;

	@BeforeEach
	void strangers() {
		this.jdbc.sql("""
				insert into organisation (id, name, kind, municipality)
				values ('hostile', 'Vieras', 'municipality', 'Vierasjärvi') on conflict do nothing
				""").update();
		if (this.users.find(STRANGER).isEmpty()) {
			this.users.add(new Person(STRANGER, STRANGER, Set.of(Role.COORDINATOR), "hostile", null, null),
					"polku-demo");
		}
		this.tryout.person(AUDITOR, Role.AUDITOR);
	}

	void noTask(String task) throws Exception {
		problem(404, get(STRANGER, "/api/work-items/" + task));
		for (var act : new String[] { "claim", "release", "assign", "draft", "complete", "no-show", "take-back",
				"take-over" }) {
			var body = switch (act) {
				case "draft", "complete" -> GOOD;
				case "assign" -> "{\"assignee\":\"" + ONE + "\"}";
				default -> "{}";
			};
			problem(404, post(STRANGER, "/api/work-items/" + task + "/" + act, body));
			assertThat(status(STRANGER, write("/tasks/" + task + "/" + act).param("assignee", ONE).param("from", ONE)))
				.as(act)
				.isEqualTo(404);
		}
		problem(404, get(STRANGER, "/api/work-items/" + task + "/questions"));
		problem(404, post(STRANGER, "/api/work-items/" + task + "/questions", ASKED));
		problem(404, post(STRANGER, "/api/work-items/" + task + "/questions/answer", "{\"answer\":\"x\"}"));
		problem(404, post(STRANGER, "/api/work-items/" + task + "/questions/withdraw", "{}"));
		assertThat(status(STRANGER, read("/tasks/" + task))).isEqualTo(404);
		assertThat(status(STRANGER, read("/tasks/" + task + "/no-show"))).isEqualTo(404);
	}

	String client(CaseNumber number) {
		return this.jdbc.sql("select client_id from client_case where number = :case")
			.param("case", number.value())
			.query(String.class)
			.single();
	}

	String page(String username, String path) throws Exception {
		var answer = this.site.as(username, read(path)).andReturn().getResponse();
		assertThat(answer.getStatus()).as(path).isEqualTo(200);
		return answer.getContentAsString();
	}

	int status(String username, MockHttpServletRequestBuilder request) throws Exception {
		return this.site.as(username, request).andReturn().getResponse().getStatus();
	}

	static MockHttpServletRequestBuilder read(String path) {
		return MockMvcRequestBuilders.get(java.net.URI.create(path));
	}

	static MockHttpServletRequestBuilder write(String path) {
		return MockMvcRequestBuilders.post(path);
	}

}
