package fi.polku.workshop;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.jayway.jsonpath.JsonPath;
import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The pages on which a draft is compared, replayed and tested. */
@PolkuTest
class ChangePagesTests {

	@Autowired
	Tryout tryout;

	@Autowired
	TestBrowser mvc;

	@BeforeEach
	void people() {
		this.tryout.person("change-owner", Role.OWNER);
	}

	@Test
	void changedRow_isShownInTheTableAndInWords() throws Exception {
		var id = begin("targetGroup");
		var dmn = file(id, "targetGroup.dmn").replaceFirst("&gt;= 300", "&gt;= 250");
		save(id, "targetGroup.dmn", dmn).andExpect(status().isOk());

		as(get("/api/drafts/" + id + "/changes")).andExpect(jsonPath("$.differences[*].what", hasItem("CELL")))
			.andExpect(jsonPath("$.elements[0].id").value("targetGroup"));
		as(get("/workshop/drafts/" + id + "/changes")).andExpect(status().isOk())
			.andExpect(content().string(containsString("&gt;= 250")))
			.andExpect(content().string(containsString("Rivi 3")));
		as(get("/workshop/drafts/" + id + "/changes?rows=all")).andExpect(status().isOk());
		as(get("/workshop/drafts/" + id + "/changes?against=live")).andExpect(status().isOk());
		as(get("/workshop/drafts/" + id + "/changes?against=x")).andExpect(status().isBadRequest());
		as(get("/workshop/drafts/" + id + "/tests")).andExpect(content().string(containsString("Ei läpi")));
		as(get("/workshop/drafts/" + id)).andExpect(content().string(containsString("jokin ei mene läpi")));
	}

	@Test
	void changedStep_isMarkedInThePictureAndToldInWords() throws Exception {
		var id = begin("segmentation");
		save(id, "segmentation.bpmn",
				file(id, "segmentation.bpmn").replace("name=\"Ehdota segmenttiä\"", "name=\"Laske segmentti\""));

		as(get("/workshop/drafts/" + id + "/changes")).andExpect(status().isOk())
			.andExpect(content().string(containsString("data-diff-select=\"proposeSegment\"")))
			.andExpect(content().string(containsString("Laske segmentti")));
		as(get("/workshop/drafts/" + id + "/changes/before.bpmn?against=base")).andExpect(status().isOk())
			.andExpect(content().string(containsString("Ehdota segmenttiä")))
			.andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_PLAIN));
		as(get("/workshop/drafts/" + id + "/changes/after.bpmn?against=base"))
			.andExpect(content().string(not(containsString("Ehdota segmenttiä"))));
		as(get("/workshop/drafts/" + id + "/replay")).andExpect(content().string(containsString("päätöstauluja")));
		as(get("/workshop/drafts/" + id + "/tests")).andExpect(status().isOk());
	}

	@Test
	void changedTexts_areToldByWhatTheyBelongTo() throws Exception {
		var id = begin("segmentation");
		save(id, "segmentation.texts_sv.properties",
				file(id, "segmentation.texts_sv.properties")
					.replaceFirst("(?m)^confirmSegment\\.segment = .*", "confirmSegment.segment = Grupp")
					.replaceFirst("(?m)^confirmSegment\\.help = .*", "confirmSegment.help = Hjälp"));

		as(get("/workshop/drafts/" + id + "/changes?lang=sv")).andExpect(status().isOk())
			.andExpect(content().string(containsString("Fältet ”Grupp” (svenska)")))
			.andExpect(content().string(not(containsString("segment, Text"))));
		as(get("/workshop/drafts/" + id + "/changes?lang=fi"))
			.andExpect(content().string(containsString("Ohje työntekijälle (ruotsi)")));
	}

	@Test
	void changedRow_saysItsCodesInWords_andItsColumnsInTheReadersLanguage() throws Exception {
		var id = begin("segment");
		save(id, "segment.dmn", file(id, "segment.dmn").replaceFirst("\"withSupport\"", "\"independent\""));

		as(get("/workshop/drafts/" + id + "/changes?lang=fi")).andExpect(status().isOk())
			.andExpect(content().string(containsString("&quot;withSupport&quot; (Tuetusti työhön)")));
		as(get("/workshop/drafts/" + id + "/codes")).andExpect(status().isOk())
			.andExpect(jsonPath("$.segmentProposal.withSupport").value("Tuetusti työhön"));
		as(get("/workshop/drafts/" + id + "/changes?lang=sv"))
			.andExpect(content().string(not(containsString("Tuen tarve"))));
		as(get("/workshop/drafts/" + id + "/changes?lang=fi"));
	}

	@Test
	void replay_runsForAPeriod() throws Exception {
		var id = begin("segment");

		as(get("/workshop/drafts/" + id + "/replay")).andExpect(status().isOk())
			.andExpect(content().string(containsString("Aja uudelleen")));
		as(get("/workshop/drafts/" + id + "/replay?from=2020-01-01&to=2030-01-01")).andExpect(status().isOk());
		as(get("/api/drafts/" + id + "/replay?from=2020-01-01&to=2030-01-01")).andExpect(status().isOk())
			.andExpect(jsonPath("$.replayed.ways").isEmpty());
		as(get("/workshop/drafts/" + id + "/replay?from=2030-01-01&to=2020-01-01")).andExpect(status().isBadRequest());
		as(get("/api/drafts/" + id + "/replay?output=x&from=2020-01-01&to=2030-01-01"))
			.andExpect(status().isBadRequest());
	}

	@Test
	void tests_areEditedAsATable() throws Exception {
		var id = begin("searchInterval");

		as(post("/workshop/drafts/" + id + "/tests/searchInterval").param("revision", "0")
			.param("name0", "Neljä viikkoa")
			.param("in0.jobSearchFrom", "2026-01-02")
			.param("out0.proposedWeeks", "4")
			.param("out0.proposedWeeksGround", "")
			.param("name1", "Kaksi viikkoa")
			.param("in1.jobSearchFrom", "2026-01-02")
			.param("out1.proposedWeeks", "2")
			.param("name2", "")).andExpect(status().is3xxRedirection());

		as(get("/api/drafts/" + id + "/tests")).andExpect(jsonPath("$.all.length()").value(2))
			.andExpect(jsonPath("$.all[0].passed").value(true))
			.andExpect(jsonPath("$.all[1].passed").value(false));
		as(get("/workshop/drafts/" + id + "/changes")).andExpect(content().string(containsString("Neljä viikkoa")));
	}

	private String begin(String model) throws Exception {
		var answer = as(post("/api/models/" + model + "/drafts").contentType(MediaType.APPLICATION_JSON).content("{}"))
			.andExpect(status().isCreated())
			.andReturn();
		return JsonPath.read(answer.getResponse().getContentAsString(StandardCharsets.UTF_8), "$.draft.id");
	}

	private String file(String id, String name) throws Exception {
		var answer = as(get("/api/drafts/" + id)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
		return JsonPath.read(answer, "$.files['" + name + "']");
	}

	private ResultActions save(String id, String name, String content) throws Exception {
		return as(put("/api/drafts/" + id + "/files").contentType(MediaType.APPLICATION_JSON)
			.content(new ObjectMapper().writeValueAsString(Map.of("revision", 0, "files", Map.of(name, content)))));
	}

	private ResultActions as(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.as("change-owner", request);
	}

}
