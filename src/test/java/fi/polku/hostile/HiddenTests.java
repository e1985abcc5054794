package fi.polku.hostile;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Names behind a protection order, and markup in names. */
class HiddenTests extends ForeignersTest {

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

}
