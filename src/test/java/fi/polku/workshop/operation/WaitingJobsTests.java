package fi.polku.workshop.operation;

import fi.polku.PolkuTest;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What waits in the engine is told by step, and done now with a reason. */
@PolkuTest
class WaitingJobsTests extends OnOneCase {

	@Test
	void waiting_areToldByStepAndByCase() throws Exception {
		jobs("model", this.model.id, "state", "later").andExpect(status().isOk())
			.andExpect(content().string(containsString("Kuukausi kului")))
			.andExpect(content().string(not(containsString(this.number.value()))));
		jobs("model", this.model.id, "state", "overdue").andExpect(content().string(containsString("Mikään ei odota")));
		jobs("case", this.number.value(), "kind", "timer")
			.andExpect(content().string(containsString("/workshop/cases/" + this.number.value())));
		this.engine.getManagementService().setJobRetries(timer().getId(), 0);
		jobs("model", this.model.id, "state", "failed")
			.andExpect(content().string(containsString("/workshop/incidents")));
		ask(get("/api/operation/jobs").param("model", this.model.id))
			.andExpect(jsonPath("$[0].stepName").value("Kuukausi kului"))
			.andExpect(jsonPath("$[0].counts.failed").value(1));
	}

	@Test
	void timer_goesOffNowWithAReason() throws Exception {
		run(timer().getId(), " ").andExpect(status().isBadRequest());
		assertThat(timer()).isNotNull();

		run(timer().getId(), "Ei tarvitse odottaa").andExpect(status().is3xxRedirection());

		assertThat(timer()).isNull();
		assertThat(trail("operation.jobRun")).containsExactly("reason:  > Ei tarvitse odottaa");
	}

	@Test
	void ofAnotherOrganisationOrStopped_areLeftAlone() throws Exception {
		var timer = timer().getId();
		this.engine.getManagementService().suspendJobById(timer);
		sent(post("/api/operation/jobs/run"), """
				{"jobs": ["%s", "nothing"], "reason": "Kokeillaan"}""".formatted(timer))
			.andExpect(jsonPath("$.left").value(2));
		this.engine.getManagementService().activateJobById(timer);
		this.jdbc.sql("update client_case set organisation = 'own' where number = :case")
			.param("case", this.number.value())
			.update();

		run(timer, "Kokeillaan").andExpect(status().is3xxRedirection());

		assertThat(timer()).isNotNull();
		jobs("case", this.number.value(), "kind", "timer")
			.andExpect(content().string(containsString("toisen organisaation asia")));
	}

	private ResultActions run(String job, String reason) throws Exception {
		return ask(post("/workshop/jobs").param("job", job).param("reason", reason));
	}

	private ResultActions jobs(String... parameters) throws Exception {
		var request = get("/workshop/jobs");
		for (int i = 0; i < parameters.length; i += 2) {
			request.param(parameters[i], parameters[i + 1]);
		}
		return ask(request);
	}

	private Job timer() {
		return this.engine.getManagementService()
			.createJobQuery()
			.processInstanceId(instance())
			.timers()
			.singleResult();
	}

}
