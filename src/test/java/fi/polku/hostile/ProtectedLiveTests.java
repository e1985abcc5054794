package fi.polku.hostile;

import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists that are open while the case of the client behind a protection order moves, and
 * the twin's. What is told on a line are ids; which of them the line holds would tell
 * where somebody lives.
 */
class ProtectedLiveTests extends ProtectedTest {

	private String hiddens;

	private String twins;

	@Test
	void openLists_tellOfTasksByTheirIdsAlone() throws Exception {
		var colleague = new Session("http://localhost:" + this.port).signIn("zq-colleague");
		this.hiddens = task(hidden());
		this.twins = task(twin());
		try (var whole = new OpenLine(colleague, "/tasks/live")) {
			move(whole);

			assertThat(whole.heard()).contains(this.hiddens, this.twins)
				.doesNotContain(hidden().numbers())
				.doesNotContainPattern(HIDDEN);
			assertThat(whole.saysIdsAlone()).as(whole.heard()).isTrue();
		}
		assertThat(colleague.get("/tasks/" + this.twins).body()).containsPattern(TWIN);
		assertThat(colleague.get("/tasks/" + this.hiddens).body()).doesNotContainPattern(HIDDEN);
	}

	@Test
	void listsOfAPlace_hearOfTheTwinAlone() throws Exception {
		var colleague = new Session("http://localhost:" + this.port).signIn("zq-colleague");
		var holder = new Session("http://localhost:" + this.port).signIn(HOLDER);
		this.hiddens = task(hidden());
		this.twins = task(twin());
		for (var part : List.of("area", "team")) {
			try (var there = new OpenLine(colleague, "/tasks/live?" + part + "=" + place(part, Followed.HIDDEN));
					var own = new OpenLine(holder, "/tasks/live?" + part + "=" + place(part, Followed.HIDDEN));
					var here = new OpenLine(colleague, "/tasks/live?" + part + "=" + place(part, Followed.TWIN))) {
				move(here);
				await(() -> assertThat(own.heard()).contains(this.hiddens));

				assertThat(there.heard()).as(part).doesNotContain(this.hiddens, this.twins);
				assertThat(here.heard()).doesNotContain(this.hiddens);
			}
		}
	}

	@Test
	void anotherOrganisation_hearsNothingOfEither() throws Exception {
		var stranger = new Session("http://localhost:" + this.port).signIn(STRANGER);
		var colleague = new Session("http://localhost:" + this.port).signIn("zq-colleague");
		this.hiddens = task(hidden());
		this.twins = task(twin());
		try (var far = new OpenLine(stranger, "/tasks/live"); var whole = new OpenLine(colleague, "/tasks/live")) {
			move(whole);

			assertThat(far.heard()).contains("beat").doesNotContain(this.hiddens, this.twins);
		}
	}

	private static String place(String part, Followed who) {
		return "area".equals(part) ? who.area() : who.team();
	}

	/** The hidden client's first, so that whoever has heard the twin's has heard it. */
	private void move(OpenLine until) {
		await(() -> assertThat(until.heard()).contains("beat"));
		for (var task : List.of(this.hiddens, this.twins)) {
			this.engine.getTaskService().setAssignee(task, null);
			this.engine.getTaskService().setPriority(task, 60);
			this.engine.getTaskService().setAssignee(task, HOLDER);
		}
		await(() -> assertThat(until.heard()).contains(this.twins));
	}

	private static void await(org.awaitility.core.ThrowingRunnable heard) {
		Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(heard);
	}

	/** A task of the story in the holder's hands. */
	private String task(Story story) {
		return this.jdbc.sql("""
				select task_id from work_item where case_number = :case and step = 'contactForFollowUp'
				""").param("case", story.followed().value()).query(String.class).single();
	}

}
