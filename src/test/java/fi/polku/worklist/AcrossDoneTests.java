package fi.polku.worklist;

import java.util.Locale;
import java.util.Map;

import fi.polku.security.Person;
import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A partner's task in hand and done: its form and no file, then nothing. */
class AcrossDoneTests extends AcrossTest {

	private static final Map<String, Object> ANSWERS = Map.of("story", "Harjoittelee", "health", "Selkä vaivaa");

	@Test
	void whoHoldsTheTask_getsItsFormAndNotTheFile() throws Exception {
		consent(true);
		this.tasks.claim(this.task, this.coach);

		assertThat(page(this.coach, "/tasks/" + this.task)).contains("Kumppaninen")
			.doesNotContain("/cases/" + this.number + "\"");
		for (var path : new String[] { "", "/links", "/tell", "/diagram" }) {
			assertThat(status(this.coach, get("/cases/" + this.number + path))).as(path).isEqualTo(404);
		}
		assertThat(status(this.coach, get("/clients/" + client()))).isEqualTo(404);
	}

	@Test
	void whatHappened_isToldByNoPartnerOnceTheTaskIsDone() throws Exception {
		done();
		for (var one : new Person[] { this.coach, this.colleague, this.stranger }) {
			assertThat(status(one, get(events()))).isEqualTo(404);
			assertThat(status(one, get(events() + "/heardInAcross"))).as("as of a case that is not there")
				.isEqualTo(status(one, get("/cases/2026-999998/events/heardInAcross")));
			assertThat(status(one, post(events() + "/heardInAcross").param("heard", "Keksitty"))).isEqualTo(404);
			assertThat(status(one, get("/api" + events()))).isEqualTo(404);
			assertThat(
					status(one,
							post("/api" + events()).contentType(MediaType.APPLICATION_JSON)
								.content("{\"event\":\"heardInAcross\",\"values\":{\"heard\":\"Keksitty\"}}")))
				.isEqualTo(404);
		}
		assertThat(told()).isZero();
		var own = this.tryout.person("across-teller", Role.COACH);

		assertThat(page(own, events() + "/heardInAcross")).contains("Harjoittelee");
		assertThat(status(own, post(events() + "/heardInAcross").param("heard", "Aloitti"))).isEqualTo(302);

		assertThat(told()).isOne();
	}

	@Test
	void doneTask_isKnownToColleaguesOfWhoeverDidIt() {
		done();

		assertThat(this.tasks.claim(this.task, this.colleague)).isEqualTo(new Outcome.NotPossible());
		assertThat(this.tasks.claim(this.task, this.stranger)).isEqualTo(new Outcome.Unknown());
	}

	@Test
	void sealedAnswer_isNoFirstValueForWhoMayNotReadIt() {
		done();
		var next = this.tryout.taskOf(this.number);
		var owner = this.tryout.person("across-owner", Role.COORDINATOR);
		var other = this.tryout.person("across-other", Role.COORDINATOR);
		this.jdbc.sql("update client_case set owner = :owner where number = :case")
			.param("owner", owner.username())
			.param("case", this.number.value())
			.update();

		assertThat(opened(next, other)).containsEntry("storyAgain", "Harjoittelee").doesNotContainKey("healthAgain");
		assertThat(opened(next, owner)).containsEntry("healthAgain", "Selkä vaivaa");
	}

	private Map<String, Object> opened(String task, Person reader) {
		return this.user.as(reader, () -> this.tasks.open(task, reader, Locale.ROOT).orElseThrow().values());
	}

	private void done() {
		consent(true);
		assertThat(this.user.as(this.coach, () -> this.completing.complete(this.task, ANSWERS, this.coach)))
			.isEqualTo(new Outcome.Done(null));
	}

	private String events() {
		return "/cases/" + this.number + "/events";
	}

	private int told() {
		return this.jdbc.sql("select count(*) from work_event where case_number = :case and kind = 'event'")
			.param("case", this.number.value())
			.query(Integer.class)
			.single();
	}

}
