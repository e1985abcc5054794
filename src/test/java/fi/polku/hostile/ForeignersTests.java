package fi.polku.hostile;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** People with a right password and a wrong case. */
class ForeignersTests extends ForeignersTest {

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
		assertThat(status(AUDITOR, read("/tasks/" + task + "/no-show"))).isEqualTo(403);
		problem(403, post(AUDITOR, "/api/work-items/" + task + "/take-over", "{\"from\":\"" + ONE + "\"}"));
		problem(403, post(AUDITOR, "/api/work-items/" + task + "/questions", ASKED));
		problem(404, post(AUDITOR, "/api/work-items/" + task + "/take-back", "{}"));
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

}
