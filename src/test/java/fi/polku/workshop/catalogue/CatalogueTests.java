package fi.polku.workshop.catalogue;

import fi.polku.process.check.ModelFile;
import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.process.ShippedModels;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import fi.polku.workshop.draft.ModelDrafts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What an owner sees of all models and of one. */
@PolkuTest
class CatalogueTests {

	@Autowired
	TestBrowser mvc;

	@Autowired
	Tryout tryout;

	@Autowired
	ModelDrafts drafts;

	@Autowired
	ShippedModels shipped;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void people() {
		this.tryout.person("catalogue-owner", Role.OWNER);
		this.tryout.person("catalogue-coordinator", Role.COORDINATOR);
		this.tryout.deploy();
	}

	@AfterEach
	void noConflict() {
		this.shipped.settle("segmentation");
		this.shipped.settle("segment");
	}

	@Test
	void catalogue_listsProcessesAndDecisions() throws Exception {
		ask("/workshop").andExpect(content().string(containsString("Mallipaja")))
			.andExpect(content().string(containsString("Tuen tarpeen segmentointi")))
			.andExpect(content().string(containsString("/workshop/models/deadlines")))
			.andExpect(content().string(containsString("Tuo malli tiedostosta")));
	}

	@Test
	void model_showsItsVersionsItsPictureAndTheSameInWords() throws Exception {
		var name = "Kataja";
		this.tryout.start(name);

		ask("/workshop/models/tryout")
			.andExpect(content().string(containsString("/workshop/models/tryout/versions/1.bpmn")))
			.andExpect(content().string(containsString("/insight/cases?model=tryout")))
			.andExpect(content().string(containsString("ihmisen tehtävä")))
			.andExpect(content().string(not(containsString(name))));
		ask("/workshop/models/tryout/versions/1.bpmn").andExpect(content().string(containsString("definitions")));
		ask("/workshop/models/segmentation").andExpect(content().string(containsString("Vahvista segmentti")))
			.andExpect(content().string(containsString("Työelämäkoordinaattori")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "deadlines", "segment", "municipalShare" })
	void decision_showsItsTables(String model) throws Exception {
		ask("/workshop/models/" + model).andExpect(content().string(containsString("Peruste")));
	}

	@Test
	void programs_readTheSame() throws Exception {
		ask("/api/models").andExpect(jsonPath("$[?(@.key == 'plan')].kind").value("process"))
			.andExpect(jsonPath("$[?(@.key == 'plan')].shipped").value(true))
			.andExpect(jsonPath("$[?(@.key == 'plan')].faults").value(0))
			.andExpect(jsonPath("$[?(@.key == 'deadlines')].kind").value("decision"));
		ask("/api/models/plan/versions").andExpect(jsonPath("$[0].version").isNumber())
			.andExpect(jsonPath("$[0].steps").isMap());
		this.mvc.as("catalogue-owner", get("/api/models/none/versions")).andExpect(status().isNotFound());
		this.mvc.as("catalogue-coordinator", get("/api/models")).andExpect(status().isForbidden());
	}

	@Test
	void conflict_isDecidedForOurs() throws Exception {
		conflict("segmentation");
		ask("/workshop").andExpect(content().string(containsString("/workshop/models/segmentation/conflict")));
		ask("/workshop/models/segmentation/conflict")
			.andExpect(content().string(containsString("conflict/before.bpmn")))
			.andExpect(content().string(containsString("conflict/after.bpmn")));
		ask("/workshop/models/segmentation/conflict/before.bpmn");
		ask("/workshop/models/segmentation/conflict/after.bpmn");

		this.mvc.as("catalogue-owner", post("/workshop/models/segmentation/conflict/keep"))
			.andExpect(redirectedUrl("/workshop/models/segmentation"));

		assertThat(this.shipped.conflicts()).doesNotContain("segmentation");
		this.mvc.as("catalogue-owner", post("/workshop/models/segmentation/conflict/keep"))
			.andExpect(status().isConflict());
	}

	@Test
	void conflict_isDecidedForTheShipped() throws Exception {
		conflict("segment");
		ask("/workshop/models/segment/conflict")
			.andExpect(content().string(containsString("Ota Polun versio luonnokseksi")));

		this.mvc.as("catalogue-owner", post("/workshop/models/segment/conflict/take"))
			.andExpect(status().is3xxRedirection());

		var draft = this.drafts.all("segment").get(0);
		assertThat(draft.source()).isEqualTo("shipped");
		assertThat(this.drafts.files(draft.id()).files()).extracting(ModelFile::name)
			.contains("segment.dmn", "segment.texts_en.properties", "segment.texts_sv.properties");
		assertThat(this.shipped.conflicts()).doesNotContain("segment");
	}

	@Test
	void stopped_isAPageOfItsOwn() throws Exception {
		ask("/workshop/incidents").andExpect(content().string(containsString("Pysähtyneet asiat")));
	}

	private void conflict(String model) {
		this.jdbc.sql("update shipped_model set conflict = true where model = :model").param("model", model).update();
	}

	private ResultActions ask(String address) throws Exception {
		return this.mvc.as("catalogue-owner", get(address)).andExpect(status().isOk());
	}

}
