package fi.polku.worklist;

import java.time.Instant;
import java.util.Date;

import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

/** The team's load on a lead's day. */
class TeamLoadTests extends ManyTasksTest {

	@Test
	void lead_seesTheLoadOfEachAndOpensIt() throws Exception {
		var task = task(this.tryout.start("Kuorma"));
		as(person("undo-two"), () -> this.tasks.claim(task, person("undo-two")));
		this.engine.setDueDate(task, Date.from(Instant.parse("2020-01-01T00:00:00Z")));

		this.mvc.as("undo-lead", get("/"))
			.andExpect(content().string(containsString("Tiimin kuorma")))
			.andExpect(content().string(containsString("/tasks?assignee=undo-two&amp;due=overdue")))
			.andExpect(content().string(containsString("undo-two: Myöhässä 1")));
		this.mvc.as("undo-lead", get("/tasks?assignee=undo-two&due=overdue"))
			.andExpect(content().string(containsString("1 tehtävä")));
	}

}
