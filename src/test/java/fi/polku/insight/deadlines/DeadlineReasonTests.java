package fi.polku.insight.deadlines;

import fi.polku.TestBrowser;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A lead tells why a deadline was missed. */
class DeadlineReasonTests extends DeadlinesTest {

	@Autowired
	TestBrowser browser;

	@Test
	void reason_standsWithTheDeadlineAndInTheTrail() throws Exception {
		long id = deadline("MISSED", MONDAY);

		explain("dl-lead", id, "workload", "Kaksi oli sairaana.").andExpect(status().is3xxRedirection());

		assertThat(of(id, "reason")).isEqualTo("Töitä oli enemmän kuin ehdittiin: Kaksi oli sairaana.");
		this.browser.as("dl-auditor", MockMvcRequestBuilders.get("/insight/deadlines/" + id))
			.andExpect(content().string(containsString("Kaksi oli sairaana.")))
			.andExpect(content().string(not(containsString("/reason"))));
		assertThat(this.jdbc
			.sql("select count(*) from trail where kind = 'deadline.explained' and cases = array[:case]::text[]")
			.param("case", caseOf(id))
			.query(Integer.class)
			.single()).isOne();
	}

	@Test
	void withoutReason_theFieldTells() throws Exception {
		long id = deadline("MISSED", MONDAY);

		explain("dl-lead", id, "", "").andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Valitse syy.")));
		explain("dl-lead", id, "other", " ").andExpect(status().isUnprocessableEntity());

		assertThat(of(id, "coalesce(reason, '-')")).isEqualTo("-");
	}

	@Test
	void others_andWhatWasKept_areRefused() throws Exception {
		explain("dl-lead", deadline("MET", MONDAY), "workload", "").andExpect(status().isConflict());
		long missed = deadline("MISSED", MONDAY);
		explain("dl-auditor", missed, "workload", "").andExpect(status().isForbidden());
		explain("dl-other-lead", missed, "workload", "").andExpect(status().isNotFound());
	}

	private ResultActions explain(String who, long id, String why, String words) throws Exception {
		return this.browser.as(who,
				MockMvcRequestBuilders.post("/insight/deadlines/" + id + "/reason")
					.param("why", why)
					.param("words", words));
	}

}
