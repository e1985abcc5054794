package fi.polku.workshop.operation;

import java.util.Map;
import java.util.TreeMap;

import fi.polku.PolkuTest;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A case is moved to another step: tried first, then done, or refused with a reason. */
@PolkuTest
class TokenMoveTests extends OnOneCase {

	@Test
	void trial_tellsWhatWouldHappenAndDoesNothing() throws Exception {
		var before = this.snapshots.of(this.number);

		trial("Talk", "Plan").andExpect(status().isOk())
			.andExpect(content().string(containsString("Tehtävä Keskustele, malli Koepolku")))
			.andExpect(content().string(containsString("Määräaika")))
			.andExpect(content().string(containsString("Ajastus Kuukausi kului")))
			.andExpect(content().string(containsString("Odotettu tapahtuma Tilanne muuttui")))
			.andExpect(content().string(containsString("Tehtävä Suunnittele, malli Koepolku")));

		assertThat(this.snapshots.of(this.number)).isEqualTo(before);
		assertThat(worklist()).containsExactly(step("Talk"));
	}

	@Test
	void moved_worklistDeadlinesAndFactsFollow() throws Exception {
		move("Talk", "Plan", mark(), "Ohitetaan").andExpect(status().is3xxRedirection());

		assertThat(worklist()).containsExactly(step("Plan"));
		assertThat(deadlines()).isEqualTo(Map.of(step("Talk"), "CANCELLED", step("Plan"), "RUNNING"));
		assertThat(factsOfSteps()).isEqualTo(Map.of(step("Talk"), "cancelled", step("Plan"), "open"));
		assertThat(this.snapshots.of(this.number).all()).extracting("kind").containsExactly("task", "model", "event");
		assertThat(trail("operation.moved")).containsExactly("reason:  > Ohitetaan",
				"step: %s > %s".formatted(step("Talk"), step("Plan")));
	}

	@Test
	void intoAPartAndBack_goes() throws Exception {
		move("Talk", "Serve", mark(), "Ohitetaan").andExpect(status().is3xxRedirection());
		assertThat(worklist()).isEmpty();
		assertThat(this.snapshots.of(this.number).all()).extracting("kind").containsExactly("step", "model", "event");

		move("Serve", "Talk", mark(), "Takaisin").andExpect(status().is3xxRedirection());

		assertThat(worklist()).containsExactly(step("Talk"));
	}

	@Test
	void severalOfAStep_canBeBegunAllButNotOne() throws Exception {
		refused("Talk", "Ask", "monelle");
		page("/move?from=" + place("Talk"))
			.andExpect(content().string(containsString("Vaiheet, joihin ei voi siirtää")));

		move("Talk", "Many", mark(), "Kaikki kerralla").andExpect(status().is3xxRedirection());

		assertThat(worklist()).containsExactly(step("Ask"), step("Ask"));
		page("").andExpect(content().string(containsString("samanaikaisesti monelle")));
	}

	@Test
	void partOfAnEvent_isNeitherEnteredNorLeft() throws Exception {
		refused("Talk", "Bye", "alkaa vain tapahtumasta");
		this.engine.getRuntimeService().messageEventReceived(step("Left"), instance());

		refused("Bye", "Talk", "voi enää palata");
	}

	@Test
	void goneOnMeanwhile_isRefused() throws Exception {
		var from = place("Talk");
		var seen = mark();
		this.engine.getTaskService().complete(this.tryout.taskOf(this.number));

		ask(post("/workshop/cases/" + this.number + "/move").param("from", from)
			.param("to", step("Talk"))
			.param("seen", seen)
			.param("reason", "Takaisin")).andExpect(status().isConflict());
		move("Plan", "Talk", seen, "Takaisin").andExpect(status().isConflict());
		assertThat(worklist()).containsExactly(step("Plan"));
	}

	@Test
	void programs_tryAndMoveAlike() throws Exception {
		var moves = "/api/operation/cases/" + this.number + "/moves";
		ask(get(moves).param("from", place("Talk")).param("to", step("Plan")))
			.andExpect(jsonPath("$.begins[?(@.kind == 'task')].name").value("Suunnittele"))
			.andExpect(jsonPath("$.seen").value(mark()));

		sent(post(moves), """
				{"from": "%s", "to": "%s", "seen": "%s", "reason": "Ohitetaan"}
				""".formatted(place("Talk"), step("Plan"), mark())).andExpect(status().isOk())
			.andExpect(jsonPath("$.stands[0].step").value(step("Plan")));
	}

	private ResultActions trial(String from, String to) throws Exception {
		return page("/move?from=" + place(from) + "&to=" + step(to));
	}

	private void refused(String from, String to, String why) throws Exception {
		trial(from, to).andExpect(status().isUnprocessableEntity());
		ask(get("/api/operation/cases/" + this.number + "/moves").param("from", place(from)).param("to", step(to)))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(jsonPath("$.detail").value(containsString(why)));
	}

	private ResultActions move(String from, String to, String seen, String reason) throws Exception {
		return ask(post("/workshop/cases/" + this.number + "/move").param("from", place(from))
			.param("to", step(to))
			.param("seen", seen)
			.param("reason", reason));
	}

	private String mark() {
		return this.snapshots.of(this.number).mark();
	}

	private Map<String, String> deadlines() {
		return states("""
				select h.task_def_key_ as step, d.verdict as state
				  from deadline d join act_hi_taskinst h on h.id_ = d.task_id
				 where d.case_number = :case
				""");
	}

	private Map<String, String> factsOfSteps() {
		return states("""
				select s.step, coalesce(e.outcome, 'open') as state
				  from insight_event e join insight_step s on s.id = e.step_id
				  join insight_case c on c.id = e.case_id
				 where c.number = :case
				""");
	}

	private Map<String, String> states(String sql) {
		var states = new TreeMap<String, String>();
		this.jdbc.sql(sql).param("case", this.number.value()).query((row) -> {
			states.put(row.getString("step"), row.getString("state"));
		});
		return states;
	}

}
