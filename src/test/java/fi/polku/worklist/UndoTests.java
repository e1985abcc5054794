package fi.polku.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import fi.polku.web.Refusal;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Acts on many that are taken back. */
class UndoTests extends ManyTasksTest {

	@Test
	void claimAssignAndFollowUp_areTakenBackOnce() {
		var task = task(this.tryout.start("Peruttava"));
		var one = person("undo-one");

		var claimed = run("claim", null, null, task).undo();
		assertThat(assignee(task)).isEqualTo("undo-one");
		var assigned = run("assign", "undo-two", null, task).undo();
		assertThat(assignee(task)).isEqualTo("undo-two");
		assertThat(undone(assigned)).containsExactly(true);
		assertThat(assignee(task)).isEqualTo("undo-one");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> undone(assigned));
		assertThat(undone(claimed)).containsExactly(false);

		var later = run("followUp", null, LocalDate.of(2027, 3, 1), task).undo();
		assertThat(followUps(task)).isEqualTo(1);
		assertThat(undone(later)).containsExactly(true);
		assertThat(followUps(task)).isZero();
		assertThat(this.bulk.run(new Bulk.Act("claim", List.of(task), null, null, null, null), one).undo()).isNull();
	}

	@Test
	void whatHasMovedSince_staysAsItIs() throws Exception {
		var moved = task(this.tryout.start("Liikkunut"));
		var stays = task(this.tryout.start("Paikallaan"));
		var result = this.mvc
			.as("undo-one",
					post("/tasks/bulk").param("ids", moved, stays).param("action", "assign").param("to", "undo-two"))
			.andExpect(redirectedUrl("/tasks"))
			.andReturn();
		var undo = result.getFlashMap().get("undo");
		assertThat(undo).isNotNull();
		as(person("undo-two"), () -> this.tasks.open(moved, person("undo-two"), Locale.ROOT));

		this.mvc.as("undo-two", post("/tasks/undo/" + undo)).andExpect(status().isConflict());
		this.mvc.as("undo-one", post("/tasks/undo/" + undo)).andExpect(redirectedUrl("/tasks"));

		assertThat(assignee(moved)).isEqualTo("undo-two");
		assertThat(assignee(stays)).isNull();
		assertThat(this.jdbc.sql("select count(*) from trail where kind = 'task.undone' and username = 'undo-one'")
			.query(Integer.class)
			.single()).isPositive();
	}

}
