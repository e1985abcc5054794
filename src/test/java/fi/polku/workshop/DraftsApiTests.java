package fi.polku.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.jayway.jsonpath.JsonPath;
import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.security.Role;
import fi.polku.web.Refusal;
import fi.polku.worklist.Tryout;
import fi.polku.workshop.draft.Draft;
import fi.polku.workshop.draft.ModelDrafts;
import fi.polku.workshop.publish.Publishing;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** A draft of a model from its beginning to its publishing by another owner. */
@PolkuTest
class DraftsApiTests {

	@Autowired
	Tryout tryout;

	@Autowired
	RepositoryService repository;

	@Autowired
	TestBrowser mvc;

	@Autowired
	ModelDrafts drafts;

	@Autowired
	Publishing publishing;

	private final String model = "drafted" + UUID.randomUUID().toString().substring(0, 8);

	@BeforeEach
	void people() {
		this.tryout.person("draft-owner", Role.OWNER);
		this.tryout.person("draft-owner2", Role.OWNER);
		this.tryout.person("draft-coordinator", Role.COORDINATOR);
	}

	@Test
	void draft_isPublishedByAnotherOwner() throws Exception {
		var id = begin(DraftedModel.bpmn(this.model, "Puhu asiakkaalle"));
		as("draft-owner", post("/api/drafts/" + id + "/check")).andExpect(content().string("[]"));
		as("draft-owner", post("/api/drafts/" + id + "/ask")).andExpect(status().isConflict())
			.andExpect(jsonPath("$.detail", containsString("Kirjaa, miksi")));
		as("draft-owner",
				post("/workshop/drafts/" + id + "/describe").param("name", "Uusi malli").param("reason", "Puuttui"))
			.andExpect(status().is3xxRedirection());
		as("draft-owner", post("/api/drafts/" + id + "/ask")).andExpect(status().isOk());
		as("draft-owner", post("/api/drafts/" + id + "/publish")).andExpect(status().isForbidden());

		as("draft-owner2", post("/api/drafts/" + id + "/publish")).andExpect(status().isOk())
			.andExpect(jsonPath("$.draft.state").value("PUBLISHED"));

		assertThat(this.repository.createProcessDefinitionQuery().processDefinitionKey(this.model).singleResult())
			.isNotNull();
		as("draft-owner2", get("/workshop/drafts/" + id)).andExpect(status().isOk());
	}

	@Test
	void saving_overAnothersChangeIsRefused() throws Exception {
		var id = begin(DraftedModel.bpmn(this.model, "Puhu"));
		save("draft-owner", id, 0, "Puhu asiakkaalle").andExpect(status().isOk())
			.andExpect(jsonPath("$.draft.revision").value(1));

		save("draft-owner2", id, 0, "Soita").andExpect(status().isConflict())
			.andExpect(jsonPath("$.detail", containsString("draft-owner")));

		as("draft-owner", get("/api/drafts/" + id))
			.andExpect(jsonPath("$.files['" + this.model + ".bpmn']", containsString("Puhu asiakkaalle")));
	}

	@Test
	void ofTwoDraftsAtOnce_oneIsPublished() throws Exception {
		var publishings = new ArrayList<Callable<Integer>>();
		for (var name : List.of("Puhu", "Soita")) {
			var id = begin(DraftedModel.bpmn(this.model, name));
			as("draft-owner",
					post("/workshop/drafts/" + id + "/describe").param("name", name).param("reason", "Puuttui"));
			as("draft-owner", post("/api/drafts/" + id + "/ask")).andExpect(status().isOk());
			publishings.add(() -> as("draft-owner2", post("/api/drafts/" + id + "/publish")).andReturn()
				.getResponse()
				.getStatus());
		}

		var pool = Executors.newFixedThreadPool(2);
		try {
			assertThat(pool.invokeAll(publishings)).extracting(Future::get).containsExactlyInAnyOrder(200, 409);
		}
		finally {
			pool.shutdown();
		}
	}

	/** Else who asks could publish what another asked for when they looked. */
	@Test
	void askedAnewSinceItWasSeen_isNotPublished() throws Exception {
		var id = begin(DraftedModel.bpmn(this.model, "Puhu"));
		as("draft-owner", post("/workshop/drafts/" + id + "/describe").param("name", "x").param("reason", "Puuttui"));
		as("draft-owner", post("/api/drafts/" + id + "/ask")).andExpect(status().isOk());
		var seen = this.drafts.get(UUID.fromString(id));
		as("draft-owner2", post("/workshop/drafts/" + id + "/send-back"));
		as("draft-owner2", post("/api/drafts/" + id + "/ask")).andExpect(status().isOk());
		var other = this.tryout.person("draft-owner2", Role.OWNER);

		assertThatThrownBy(() -> this.publishing.publish(seen, other)).isInstanceOf(Refusal.class)
			.hasMessageContaining("workshop.publish.samePerson");
		assertThat(this.drafts.get(UUID.fromString(id)).state()).isEqualTo(Draft.State.ASKED);
	}

	@Test
	void earlierState_isReturnedTo_andTheLaterStaysInTheHistory() throws Exception {
		var id = begin(DraftedModel.bpmn(this.model, "Puhu"));
		save("draft-owner", id, 0, "Soita");
		save("draft-owner2", id, 1, "Kirjoita");
		var page = "/workshop/drafts/" + id + "/saves";
		as("draft-owner", post(page + "/2").param("revision", "1")).andExpect(status().isConflict());
		as("draft-owner", post(page + "/9").param("revision", "2")).andExpect(status().isNotFound());

		as("draft-owner", post(page + "/2").param("revision", "2")).andExpect(status().is3xxRedirection());

		as("draft-owner", get("/api/drafts/" + id))
			.andExpect(jsonPath("$.files['" + this.model + ".bpmn']", containsString("Soita")));
		as("draft-owner", get(page)).andExpect(status().isOk())
			.andExpect(content().string(containsString("draft-owner2")))
			.andExpect(content().string(containsString("saves/3")));
	}

	@Test
	void faults_areToldAndKeepItFromBeingPublished() throws Exception {
		var id = begin("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"/>");

		as("draft-owner", post("/api/drafts/" + id + "/check")).andExpect(status().isOk())
			.andExpect(jsonPath("$[*].code", hasItem("noProcess")));
		as("draft-owner", post("/api/drafts/" + id + "/ask")).andExpect(status().isConflict());
		as("draft-owner", get("/workshop/drafts/" + id)).andExpect(content().string(containsString("virheitä")));
	}

	@Test
	void coordinators_haveNoDrafts() throws Exception {
		as("draft-coordinator", get("/api/drafts/" + UUID.randomUUID())).andExpect(status().isForbidden());
		as("draft-owner", get("/api/drafts/" + UUID.randomUUID())).andExpect(status().isNotFound());
	}

	private String begin(String bpmn) throws Exception {
		var answer = as("draft-owner",
				post("/api/models/" + this.model + "/drafts").contentType(MediaType.APPLICATION_JSON)
					.content(DraftedModel.begun(this.model, bpmn)))
			.andExpect(status().isCreated())
			.andReturn()
			.getResponse()
			.getContentAsString();
		return JsonPath.read(answer, "$.draft.id");
	}

	private ResultActions save(String by, String id, int revision, String name) throws Exception {
		return as(by, put("/api/drafts/" + id + "/files").contentType(MediaType.APPLICATION_JSON)
			.content(DraftedModel.json(revision, this.model, DraftedModel.bpmn(this.model, name))));
	}

	private ResultActions as(String user, MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.as(user, request);
	}

}
