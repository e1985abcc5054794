package fi.polku.workshop.value;

import java.util.List;
import java.util.Map;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.insight.StepFigures.StepFigure;
import fi.polku.process.Models;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@PolkuTest
class ValueStreamTests {

	@Autowired
	Tryout tryout;

	@Autowired
	Models models;

	@Autowired
	TestBrowser mvc;

	@BeforeEach
	void people() {
		this.tryout.deploy();
		this.tryout.person("value-owner", Role.OWNER);
		this.tryout.person("value-coordinator", Role.COORDINATOR);
	}

	@Test
	void whatWaitsLongest_isToldAndMarkedMost() {
		var model = this.models.newest("intake", ENGLISH);
		var stream = ValueStream.of(model, List.of(step("holdInitialInterview", 3_600, 86_400),
				step("callClient", 600, 8_640), few("gone"), few("checkContactDetails")));

		assertThat(stream.steps()).extracting((row) -> row.id()).doesNotContain("gone");
		assertThat(stream.slowest().orElseThrow().id()).isEqualTo("holdInitialInterview");
		assertThat(stream.levels()).containsEntry("holdInitialInterview", 5);
		assertThat(stream.waited()).isEqualTo(stream.steps()
			.stream()
			.filter((row) -> row.isTold())
			.mapToDouble((row) -> row.figure().waited())
			.sum());
	}

	/** A placement that lasts a month is no month of waiting. */
	@Test
	void agreedTime_isNoWaiting() {
		var model = this.models.newest("onwardPlacement", ENGLISH);
		var stream = ValueStream.of(model,
				List.of(step("searchHosts", 3_600, 8_640), step("onwardEndDay", 0, 864_000)));

		assertThat(stream.steps()).extracting((row) -> row.agreed()).containsExactlyInAnyOrder(false, true);
		assertThat(stream.waited()).isEqualTo(8_640);
		assertThat(stream.slowest().orElseThrow().id()).isEqualTo("searchHosts");
		assertThat(stream.levels()).containsEntry("onwardEndDay", 0).containsEntry("searchHosts", 5);
	}

	@Test
	void page_isTheOwners() throws Exception {
		for (int i = 0; i < 6; i++) {
			this.tryout.start("Arvonen");
		}
		this.mvc.as("value-owner", get("/workshop/models/tryout/value-stream"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("Keskustele")))
			.andExpect(content().string(containsString("Tee kortti")));
		this.mvc.as("value-owner", get("/workshop/models/tryout/value-stream.bpmn")).andExpect(status().isOk());
		this.mvc.as("value-owner", get("/workshop/models/nothing/value-stream")).andExpect(status().isNotFound());
		this.mvc.as("value-coordinator", get("/workshop/models/tryout/value-stream")).andExpect(status().isForbidden());
	}

	private static StepFigure step(String id, double touch, double waited) {
		return new StepFigure(id, "human", 10, touch + waited, touch, Map.of("idle", waited), 1.0);
	}

	private static StepFigure few(String id) {
		return new StepFigure(id, "human", null, null, null, Map.of(), null);
	}

}
