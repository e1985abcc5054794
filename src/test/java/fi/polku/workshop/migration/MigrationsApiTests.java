package fi.polku.workshop.migration;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.jayway.jsonpath.JsonPath;
import fi.polku.PolkuTest;
import fi.polku.security.Role;
import fi.polku.workshop.migration.MoveDecision.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Publishing a draft and moving the open cases are one decision. */
@PolkuTest
class MigrationsApiTests extends MovingCases {

	@BeforeEach
	void model() {
		this.moving.owner();
		this.moving.coordinator();
		this.tryout.person("move-owner2", Role.OWNER);
		this.moving.deploy(MovedModel.task("Talks", "Keskustele"));
	}

	@Test
	void publishing_movesTheOpenCasesAsDecided() throws Exception {
		var one = this.moving.start();
		var draft = draft(MovedModel.task("Talks", "Keskustele rauhassa"));
		as("move-owner", get("/api/drafts/" + draft + "/migration")).andExpect(status().isOk())
			.andExpect(jsonPath("$.valid").value(true))
			.andExpect(jsonPath("$.open").value(1))
			.andExpect(jsonPath("$.stay").value(0))
			.andExpect(jsonPath("$.rows[0].targetName").value("Keskustele rauhassa"))
			.andExpect(jsonPath("$.decision.scope").value("NONE"));
		assertThat(this.moving.version(one)).isEqualTo(1);

		as("move-owner", put("/api/drafts/" + draft + "/migration").contentType(MediaType.APPLICATION_JSON)
			.content("{\"scope\":\"ALL\"}")).andExpect(status().isOk());
		as("move-owner",
				post("/workshop/drafts/" + draft + "/describe").param("name", "").param("reason", "Selkeämpi"));
		as("move-owner", post("/api/drafts/" + draft + "/check")).andExpect(content().string("[]"));
		as("move-owner", post("/api/drafts/" + draft + "/ask")).andExpect(status().isOk());
		as("move-owner", put("/api/drafts/" + draft + "/migration").contentType(MediaType.APPLICATION_JSON)
			.content("{\"scope\":\"NONE\"}")).andExpect(status().isConflict());
		as("move-owner2", post("/api/drafts/" + draft + "/publish")).andExpect(status().isOk());

		var migration = this.migrations.of(this.moving.model).get(0);
		assertThat(this.moving.done(migration.id()).moved()).isEqualTo(1);
		assertThat(this.moving.item(one)).containsEntry("version", 2).containsEntry("name", "Keskustele rauhassa");
		as("move-owner", get("/api/migrations/" + migration.id())).andExpect(jsonPath("$.progress.moved").value(1))
			.andExpect(jsonPath("$.results.cases").isEmpty());
		as("move-owner", get("/workshop/drafts/" + draft + "/cases")).andExpect(status().isOk())
			.andExpect(content().string(containsString("/workshop/migrations/" + migration.id())));
	}

	@Test
	void page_asksAndKeepsWhatDiffers() throws Exception {
		this.moving.start();
		var draft = draft(MovedModel.task("Asks", "Kysy"));
		var page = "/workshop/drafts/" + draft + "/cases";
		as("move-owner", get(page)).andExpect(status().isOk())
			.andExpect(content().string(containsString("Vaiheesta ei siirrytä mihinkään")))
			.andExpect(content().string(not(containsString("??"))));

		as("move-owner",
				post(page).param("target." + this.moving.step("Talks"), this.moving.step("Asks")).param("scope", "ALL"))
			.andExpect(status().is3xxRedirection());

		as("move-owner", get("/api/drafts/" + draft + "/migration")).andExpect(jsonPath("$.stay").value(0))
			.andExpect(jsonPath("$.decision.scope").value("ALL"))
			.andExpect(jsonPath("$.decision.instructions[0].target").value(this.moving.step("Asks")));
		as("move-owner",
				put("/api/drafts/" + draft + "/migration").contentType(MediaType.APPLICATION_JSON)
					.content("{\"scope\":\"ALL\",\"instructions\":[{\"source\":\"nowhere\",\"target\":\"x\"}]}"))
			.andExpect(status().isUnprocessableEntity());
	}

	@Test
	void brokenDraft_saysThatItCannotBeRead() throws Exception {
		this.moving.start();
		var id = begin(Map.of(this.moving.model + ".bpmn", "<nothing/>"));

		as("move-owner", get("/workshop/drafts/" + id + "/cases")).andExpect(status().isOk())
			.andExpect(content().string(containsString("ei voi vielä lukea malliksi")));
		as("move-owner", get("/api/drafts/" + id + "/migration")).andExpect(jsonPath("$.readable").value(false));
	}

	@Test
	void publishedVersions_moveRollBackAndAreTheOwnersOnly() throws Exception {
		var one = this.moving.start();
		this.moving.deploy(MovedModel.task("Talks", "Keskustele"));
		var all = "/api/models/" + this.moving.model + "/migrations";
		as("move-owner", get("/workshop/models/" + this.moving.model + "/migrations")).andExpect(status().isOk())
			.andExpect(content().string(not(containsString("??"))));
		as("move-coordinator", get(all)).andExpect(status().isForbidden());
		as("move-owner", post(all).contentType(MediaType.APPLICATION_JSON).content("{}"))
			.andExpect(status().isBadRequest());

		var answer = as("move-owner",
				post(all).contentType(MediaType.APPLICATION_JSON).content("{\"reason\":\"Parani\"}"))
			.andExpect(status().isAccepted())
			.andReturn()
			.getResponse()
			.getContentAsString();
		var id = UUID.fromString(JsonPath.read(answer, "$.progress.migration.id"));
		this.moving.done(id);

		assertThat(this.moving.version(one)).isEqualTo(2);
		as("move-owner", get("/workshop/migrations/" + id)).andExpect(status().isOk())
			.andExpect(content().string(containsString("Siirtynyt 1 asiaa, kaikkiaan 1.")))
			.andExpect(content().string(not(containsString("??"))));
		as("move-owner", post("/api/migrations/" + id + "/roll-back").contentType(MediaType.APPLICATION_JSON)
			.content("{\"reason\":\"Huononi\"}")).andExpect(status().isAccepted());
		var back = this.migrations.of(this.moving.model).get(0);
		assertThat(this.moving.done(back.id()).moved()).isEqualTo(1);
		assertThat(this.moving.version(one)).isEqualTo(1);
		as("move-owner", get(all)).andExpect(jsonPath("$.length()").value(2));
	}

	@Test
	void rollBack_makesTheVersionBeforeLiveAgainByFourEyes() throws Exception {
		publishTexts();
		var one = this.moving.start();
		this.moving.deploy(MovedModel.task("Asks", "Kysy"));
		var id = this.moving.begin(new MoveDecision(Scope.ALL, List.of(), List.of(this.moving.to("Talks", "Asks"))))
			.id();
		this.moving.done(id);
		as("move-owner", get("/workshop/migrations/" + id)).andExpect(status().isOk())
			.andExpect(content().string(containsString("Palauta versio 2 käyttöön")))
			.andExpect(content().string(not(containsString("??"))));

		var sent = as("move-owner",
				post("/workshop/models/" + this.moving.model + "/roll-back").param("version", "2")
					.param("reason", "Huononi"))
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		var draft = sent.substring(sent.lastIndexOf('/') + 1);
		as("move-owner", get("/api/drafts/" + draft)).andExpect(jsonPath("$.draft.source").value("rollback"))
			.andExpect(jsonPath("$.draft.state").value("ASKED"));
		as("move-owner", post("/api/drafts/" + draft + "/publish")).andExpect(status().isForbidden());
		as("move-owner2", post("/api/drafts/" + draft + "/publish")).andExpect(status().isOk());

		this.moving.done(this.migrations.of(this.moving.model).get(0).id());
		assertThat(this.moving.item(one)).containsEntry("version", 4)
			.containsEntry("step", this.moving.step("Talks"))
			.containsEntry("name", "Keskustele rauhassa");
	}

	/** A version as it would have been published: with its texts. */
	private void publishTexts() throws Exception {
		var draft = draft(MovedModel.task("Talks", "Keskustele rauhassa"));
		as("move-owner", post("/workshop/drafts/" + draft + "/describe").param("name", "").param("reason", "Tekstit"));
		as("move-owner", post("/api/drafts/" + draft + "/ask")).andExpect(status().isOk());
		as("move-owner2", post("/api/drafts/" + draft + "/publish")).andExpect(status().isOk());
	}

	private String draft(MovedModel.Task task) throws Exception {
		return begin(MovedModel.files(this.moving.model, task));
	}

	private String begin(Map<String, String> files) throws Exception {
		var answer = as("move-owner",
				post("/api/models/" + this.moving.model + "/drafts").contentType(MediaType.APPLICATION_JSON)
					.content(new ObjectMapper().writeValueAsString(Map.of("files", files))))
			.andExpect(status().isCreated())
			.andReturn()
			.getResponse()
			.getContentAsString();
		var id = JsonPath.<String>read(answer, "$.draft.id");
		return id;
	}

	private ResultActions as(String user, MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.as(user, request);
	}

}
