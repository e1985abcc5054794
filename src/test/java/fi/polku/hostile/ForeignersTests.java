package fi.polku.hostile;

import java.util.Set;

import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

/** People with a right password and a wrong case. */
class ForeignersTests extends HostileTest {

	private static final String STRANGER = "hostile-stranger";

	private static final String AUDITOR = "hostile-auditor";

	private static final String GOOD = "{\"values\":{\"story\":\"Etsii työtä\",\"joins\":true}}";

	@Autowired
	Users users;

	private MockMvc site;

	@BeforeEach
	void strangers(@Autowired WebApplicationContext context) {
		this.site = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
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

	@Test
	void stranger_findsNoTaskOpenOrDone() throws Exception {
		var number = this.tryout.start("Vierastettu");
		var task = task(number);
		noTask(task);
		assertThat(post(ONE, "/api/work-items/" + task + "/complete", GOOD).statusCode()).isEqualTo(200);
		noTask(task);
		assertThat(json(post(STRANGER, "/api/work-items/search", "{\"text\":\"" + number + "\"}")).at("/total").asInt())
			.isZero();
		assertThat(json(post(STRANGER, "/api/clients/search", "{\"text\":\"vierastettu\"}")).at("/total").asInt())
			.isZero();
		assertThat(json(post(STRANGER, "/api/clients/search", "{\"text\":\"" + number + "\"}")).at("/total").asInt())
			.isZero();
	}

	@Test
	void stranger_findsNoCaseAndNoClient() throws Exception {
		var number = this.tryout.start("Piilotettu");
		var client = client(number);

		for (var path : new String[] { "/api/cases/" + number + "/journey", "/api/cases/" + number + "/events",
				"/api/clients/" + client }) {
			problem(404, get(STRANGER, path));
		}
		problem(404, post(STRANGER, "/api/cases/" + number + "/events",
				"{\"event\":\"situationToldInTryout\",\"values\":{\"whatChanged\":\"a\"}}"));
		for (var page : new String[] { "/cases/" + number, "/cases/" + number + "/diagram",
				"/cases/" + number + "/events", "/clients/" + client, "/clients/" + client + "/contact",
				"/clients/" + client + "/protection" }) {
			assertThat(status(STRANGER, read(page))).as(page).isEqualTo(404);
		}
		for (var page : new String[] { "/cases/" + number + "/notes", "/cases/" + number + "/records/" + client,
				"/clients/" + client + "/code", "/clients/" + client + "/contact",
				"/clients/" + client + "/protection" }) {
			assertThat(status(STRANGER, write(page).param("text", "x"))).as(page).isEqualTo(404);
		}
		assertThat(status(STRANGER, read("/cases/" + number + "/events/situationToldInTryout"))).isIn(404, 409);
	}

	@Test
	void auditor_readsAndChangesNothing() throws Exception {
		var number = this.tryout.start("Tarkastettu");
		var task = task(number);
		assertThat(get(AUDITOR, "/api/work-items/" + task).statusCode()).isEqualTo(200);

		for (var act : new String[] { "claim", "release" }) {
			problem(403, post(AUDITOR, "/api/work-items/" + task + "/" + act, "{}"));
			assertThat(status(AUDITOR, write("/tasks/" + task + "/" + act))).isEqualTo(403);
		}
		problem(403, post(AUDITOR, "/api/work-items/" + task + "/assign", "{\"assignee\":\"" + ONE + "\"}"));
		problem(403, post(AUDITOR, "/api/work-items/" + task + "/complete", GOOD));
		problem(403, post(AUDITOR, "/api/work-items/" + task + "/draft", GOOD));
		problem(403, post(AUDITOR, "/api/work-items/" + task + "/no-show", "{}"));
		assertThat(json(post(AUDITOR, "/api/work-items/bulk", "{\"action\":\"claim\",\"ids\":[\"" + task + "\"]}"))
			.at("/results/0/status")
			.asInt()).isEqualTo(403);
		assertThat(
				post(AUDITOR, "/api/cases/" + number + "/events", "{\"event\":\"situationToldInTryout\"}").statusCode())
			.isIn(403, 404);
		assertThat(status(AUDITOR, write("/tasks/" + task + "/follow-up").param("followUp", "2026-12-01")))
			.isEqualTo(403);
		assertThat(status(AUDITOR, write("/queue/draw").param("programme", "VOITTO").param("count", "1")))
			.isEqualTo(403);
		assertThat(status(AUDITOR, write("/cases/" + number + "/notes").param("text", "x"))).isEqualTo(403);
		assertThat(this.jdbc.sql("select count(*) from work_item where task_id = :task and assignee is null")
			.param("task", task)
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void protectedClient_isMaskedForWhoeverHasNoTask() throws Exception {
		var number = this.tryout.startProtected("Salattunen");
		var client = client(number);
		var task = task(number);

		for (var path : new String[] { "/api/work-items/" + task, "/api/work-items?assignee=none&limit=200",
				"/api/cases/" + number + "/journey", "/api/cases/" + number + "/events", "/api/clients/" + client }) {
			var answer = get(ONE, path);
			assertThat(answer.statusCode()).as(path).isEqualTo(200);
			assertThat(answer.body()).as(path).doesNotContain("Salattunen");
		}
		assertThat(post(ONE, "/api/work-items/search", "{\"text\":\"salattunen\"}").body())
			.doesNotContain(number.value());
		assertThat(post(ONE, "/api/work-items/search", "{\"sort\":\"name\",\"text\":\"" + number + "\"}").body())
			.doesNotContain("Salattunen");
		assertThat(post(ONE, "/api/clients/search", "{\"text\":\"salattunen\"}").body()).doesNotContain(number.value());
		for (var page : new String[] { "/", "/tasks?limit=200", "/tasks/" + task, "/cases/" + number,
				"/cases/" + number + "/diagram", "/cases/" + number + "/events",
				"/cases/" + number + "/events/situationToldInTryout", "/clients", "/clients/" + client, "/referrals",
				"/queue" }) {
			assertThat(page(ONE, page)).as(page).doesNotContain("Salattunen");
		}
		assertThat(status(ONE, write("/clients/" + client + "/code"))).isEqualTo(404);
		assertThat(post(ONE, "/api/work-items/" + task + "/claim", "{}").body()).doesNotContain("Salattunen");
		assertThat(get(ONE, "/api/work-items/" + task).body()).contains("Salattunen");
	}

	@Test
	void markup_isShownAsTextEverywhere() throws Exception {
		var evil = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>";
		var number = this.tryout.start(evil);
		var task = task(number);
		post(ONE, "/api/work-items/" + task + "/draft",
				"{\"values\":{\"story\":\"</textarea><script>alert(2)</script>\"}}");
		assertThat(status(ONE, write("/cases/" + number + "/notes").param("text", evil))).isEqualTo(302);

		for (var page : new String[] { "/", "/tasks?limit=200", "/tasks/" + task, "/cases/" + number,
				"/cases/" + number + "/events", "/clients/" + client(number), "/clients/" + client(number) + "/contact",
				"/tasks?step=%3Cscript%3Ealert(3)%3C/script%3E&assignee=%22%3E%3Cscript%3Ealert(4)" }) {
			assertThat(page(ONE, page)).as(page).doesNotContain("<script>alert", "<img src=x");
		}
	}

	private void noTask(String task) throws Exception {
		problem(404, get(STRANGER, "/api/work-items/" + task));
		for (var act : new String[] { "claim", "release", "assign", "draft", "complete", "no-show" }) {
			var body = switch (act) {
				case "draft", "complete" -> GOOD;
				case "assign" -> "{\"assignee\":\"" + ONE + "\"}";
				default -> "{}";
			};
			problem(404, post(STRANGER, "/api/work-items/" + task + "/" + act, body));
			assertThat(status(STRANGER, write("/tasks/" + task + "/" + act).param("assignee", ONE))).as(act)
				.isEqualTo(404);
		}
		assertThat(status(STRANGER, read("/tasks/" + task))).isEqualTo(404);
		assertThat(status(STRANGER, read("/tasks/" + task + "/no-show"))).isEqualTo(404);
	}

	private String client(CaseNumber number) {
		return this.jdbc.sql("select client_id from client_case where number = :case")
			.param("case", number.value())
			.query(String.class)
			.single();
	}

	private String page(String username, String path) throws Exception {
		var answer = this.site.perform(as(username, read(path))).andReturn().getResponse();
		assertThat(answer.getStatus()).as(path).isEqualTo(200);
		return answer.getContentAsString();
	}

	private int status(String username, MockHttpServletRequestBuilder request) throws Exception {
		return this.site.perform(as(username, request)).andReturn().getResponse().getStatus();
	}

	private static MockHttpServletRequestBuilder read(String path) {
		return MockMvcRequestBuilders.get(java.net.URI.create(path));
	}

	private static MockHttpServletRequestBuilder write(String path) {
		return MockMvcRequestBuilders.post(path);
	}

	private MockHttpServletRequestBuilder as(String username, MockHttpServletRequestBuilder request) {
		return request.with(user(((UserDetailsService) this.users).loadUserByUsername(username))).with(csrf());
	}

}
