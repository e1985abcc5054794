package fi.polku.hostile;

import java.util.UUID;

import fi.polku.process.CaseNumber;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ids of others in the place of one's own: in bodies, fields and behind the number of a
 * case that one may see.
 */
class SwappedIdsTests extends ForeignersTest {

	private CaseNumber others;

	private CaseNumber mine;

	@Test
	void thingsOfAnotherCase_areNotInMine() throws Exception {
		cases();
		var appointment = row(
				"insert into appointment (id, case_number, element, starts_at, ends_at, place, held_by, state,"
						+ " changed_at) values (:id, :case, 'x', timestamp '2027-01-04 10:00', timestamp '2027-01-04 11:00',"
						+ " 'Salattu paikka', :person, 'booked', timestamp '2026-01-01')");
		var document = row("insert into document (id, case_number, kind, title, language, media_type, content, sha256,"
				+ " template_version, created_at, created_by) values (:id, :case, 'x', 'Salattu otsikko', 'fi', 'text/plain',"
				+ " 'Salattu sisältö'::bytea, 'x', 1, timestamp '2026-01-01', :person)");
		var link = row(
				"insert into personal_link (id, kind, token_hash, code_hash, case_number, language, made_by, made_at,"
						+ " expires_at) values (:id, 'client', sha256(:case::bytea), 'x', :case, 'fi', :person, timestamp '2026-01-01',"
						+ " timestamp '2030-01-01')");
		var record = recordOf(this.others);
		for (var number : new CaseNumber[] { this.mine, this.others }) {
			var at = "/cases/" + number;
			for (var path : new String[] { "/appointments/" + appointment + "/move",
					"/appointments/" + appointment + "/cancel", "/appointments/" + appointment + "/calendar",
					"/documents/" + document, "/documents/" + document + "/view", "/documents/" + document + "/content",
					"/records/" + record + "/correction" }) {
				refused(read(at + path));
			}
			for (var path : new String[] { "/appointments/" + appointment + "/move",
					"/appointments/" + appointment + "/cancel", "/appointments/" + appointment + "/was",
					"/links/" + link + "/revoke", "/records/" + record, "/records/" + record + "/correction" }) {
				refused(write(at + path).param("at", "2027-02-01T10:00")
					.param("was", "held")
					.param("reason", "x")
					.param("story", "x"));
			}
		}
		assertThat(this.jdbc.sql("""
				select (select state from appointment where id = :appointment) || ' '
				  || (select coalesce(revoked_at::text, 'open') from personal_link where id = :link)
				""").param("appointment", appointment).param("link", link).query(String.class).single())
			.isEqualTo("booked open");
	}

	@Test
	void tasksOfOthers_inABodyOrField_stayTheirs() throws Exception {
		cases();
		var task = task(this.others);
		for (var act : new String[] { "claim", "release", "assign", "followUp", "complete" }) {
			var answer = post(STRANGER, "/api/work-items/bulk", "{\"action\":\"" + act + "\",\"ids\":[\"" + task
					+ "\"],\"assignee\":\"" + STRANGER + "\",\"followUp\":\"2027-01-01\",\"values\":{}}");
			assertThat(answer.statusCode()).as(answer.body()).isIn(200, 400, 404, 422);
			if (answer.statusCode() == 200) {
				assertThat(json(answer).at("/results/0/status").asInt()).as(answer.body()).isIn(403, 404);
			}
			tellsNothing(answer.body());
			this.site.as(STRANGER,
					write("/tasks/bulk").param("action", act).param("ids", task).param("assignee", STRANGER));
		}
		problem(404, post(STRANGER, "/api/work-items/" + task(this.mine) + "x/claim", "{}"));
		this.site.as(STRANGER,
				write("/tasks/" + task(this.mine) + "/draft").param("story", "x")
					.param("id", task)
					.param("task", task)
					.param("caseNumber", this.others.value()));

		assertThat(this.jdbc.sql("""
				select count(*) from work_item w where task_id = :task and assignee is null
				  and not exists (select 1 from draft d where d.task_id = w.task_id)
				""").param("task", task).query(Integer.class).single()).isEqualTo(1);
	}

	@Test
	void viewsAndUndoOfOthers_areNotThere() throws Exception {
		cases();
		assertThat(post(ONE, "/api/work-items/" + task(this.others) + "/claim", "{}").statusCode()).isEqualTo(200);
		var view = UUID.randomUUID();
		this.jdbc.sql("""
				insert into saved_view (id, owner, scope, organisation, name, parts, columns, created_at, changed_at)
				values (:id, :owner, 'private', 'own', 'Salattu näkymä', '{}', '{}', timestamp '2026-01-01',
				  timestamp '2026-01-01')
				""").param("id", view).param("owner", ONE).update();
		for (var user : new String[] { STRANGER, TWO }) {
			assertThat(status(user, read("/tasks/views/" + view))).isEqualTo(404);
			for (var act : new String[] { "", "/filter", "/delete" }) {
				assertThat(status(user, write("/tasks/views/" + view + act).param("name", "x"))).as(act).isEqualTo(404);
			}
		}
		for (var id : this.jdbc.sql("select id from undo where username = :user")
			.param("user", ONE)
			.query(UUID.class)
			.list()) {
			assertThat(post(STRANGER, "/api/work-items/undo/" + id, "{}").statusCode()).isIn(403, 404);
		}
		assertThat(this.jdbc.sql("select count(*) from saved_view where id = :id and name = 'Salattu näkymä'")
			.param("id", view)
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	/** One of the municipality's, and one of the stranger's own organisation. */
	private void cases() {
		this.others = this.tryout.start("Toisen");
		this.mine = this.tryout.start("Oma");
		for (var table : new String[] { "client_case", "work_item" }) {
			this.jdbc
				.sql("update " + table + " set organisation = 'hostile' where "
						+ ("client_case".equals(table) ? "number" : "case_number") + " = :case")
				.param("case", this.mine.value())
				.update();
		}
		assertThat(get(STRANGER, "/api/cases/" + this.mine + "/journey").statusCode()).isEqualTo(200);
		assertThat(get(STRANGER, "/api/cases/" + this.others + "/journey").statusCode()).isEqualTo(404);
	}

	private UUID row(String insert) {
		var id = UUID.randomUUID();
		this.jdbc.sql(insert).param("id", id).param("case", this.others.value()).param("person", ONE).update();
		return id;
	}

	private String recordOf(CaseNumber number) {
		assertThat(post(ONE, "/api/work-items/" + task(number) + "/complete", GOOD).statusCode()).isEqualTo(200);
		return this.jdbc.sql("select id::text from case_record where case_number = :case limit 1")
			.param("case", number.value())
			.query(String.class)
			.single();
	}

	private void refused(MockHttpServletRequestBuilder request) throws Exception {
		var answer = this.site.as(STRANGER, request).andReturn();
		var path = answer.getRequest().getRequestURI();
		if (path.equals("/cases/" + this.mine + path.replaceAll(".*(/links/.*/revoke)", "$1"))) {
			// says nothing and does nothing: looked at below
			assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/cases/" + this.mine + "/links");
			return;
		}
		assertThat(answer.getResponse().getStatus()).as(path).isIn(403, 404);
		assertThat(answer.getResponse().getContentAsString()).doesNotContain("Salattu", "Etsii työtä");
	}

}
