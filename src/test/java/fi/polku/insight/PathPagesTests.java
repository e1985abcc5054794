package fi.polku.insight;

import java.nio.charset.StandardCharsets;
import java.util.List;

import fi.polku.TestBrowser;
import fi.polku.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The pages of ways, with the cases of {@link WaysTown}. */
class PathPagesTests extends EventLogTest {

	@Autowired
	TestBrowser browser;

	@BeforeEach
	void runs() {
		this.tryout.person("log-owner", Role.OWNER);
		WaysTown.cases(this.jdbc, this.tryout);
	}

	@Test
	void variants_areLinesOfStations() throws Exception {
		see("auditor", "/insight/variants?programme=WAYS").andExpect(status().isOk())
			.andExpect(content().string(containsString("class=\"way__station\"")))
			.andExpect(content().string(containsString("Missä odotetaan eniten")))
			.andExpect(content().string(containsString("data-chart=\"scatter\"")));
	}

	@Test
	void logs_nameTheirStepsThemselves() throws Exception {
		var log = take(
				List.of("1,ask,2026-01-01T08:00:00Z,complete,Sara", "1,decide,2026-01-02T08:00:00Z,complete,Mike"))
			.getBody()
			.get("id")
			.asText();

		see("auditor", "/insight/variants?log=" + log).andExpect(content().string(containsString("ask → decide")))
			.andExpect(content().string(containsString("Sara → Mike")));
		see("auditor", "/insight/map?log=" + log).andExpect(content().string(containsString("data-chart=\"bars\"")));
	}

	@Test
	void map_showsTheVersionWithItsFigures() throws Exception {
		var page = page("auditor", "/insight/map?programme=WAYS");

		assertThat(page).contains("mallin versio").contains("data-heat=").contains("&quot;text&quot;:&quot;7&quot;");
		assertThat(page("auditor", "/insight/map?programme=WAYS&heat=median")).contains("2 pv");
		assertThat(page("auditor", "/insight/map?programme=WAYS&heat=waiting")).contains("50 %");
		var drawing = page.replaceAll("(?s).*data-bpmn-src=\"([^\"]+)\".*", "$1");
		see("owner", drawing).andExpect(status().isOk());
		see("auditor", "/insight/map/nothing.bpmn").andExpect(status().isNotFound());
	}

	@Test
	void tables_areCsvToo() throws Exception {
		assertThat(page("auditor", "/insight/map?programme=WAYS&by=step&format=csv&table=map"))
			.contains("Keskustele;7;6;");
		for (var table : List.of("variants", "rework", "dots", "flows")) {
			see("auditor", "/insight/variants?kind=human&kind=wait&format=csv&table=" + table);
		}
	}

	@Test
	void fewCases_areNotTold() throws Exception {
		for (var path : List.of("/insight/map", "/insight/variants")) {
			see("auditor", path + "?programme=NOWAYS")
				.andExpect(content().string(containsString("ei ole yhtään asiaa")));
			see("auditor", path + "?programme=WAYS&state=open")
				.andExpect(content().string(containsString("alle viisi asiaa")));
		}
	}

	@Test
	void wrongQuestions_andOthers_areRefused() throws Exception {
		for (var wrong : List.of("/insight/map?heat=warm", "/insight/map?by=size", "/insight/variants?kind=machine",
				"/insight/variants?first=0", "/insight/variants?first=many", "/insight/variants?order=none")) {
			see("auditor", wrong).andExpect(status().isBadRequest());
		}
		for (var path : List.of("/insight/map", "/insight/variants", "/insight/map/x.bpmn")) {
			see("coordinator", path).andExpect(status().isForbidden());
		}
		see("owner", "/insight/variants").andExpect(status().isOk());
	}

	private ResultActions see(String who, String address) throws Exception {
		return this.browser.as("log-" + who, MockMvcRequestBuilders.get(address));
	}

	private String page(String who, String address) throws Exception {
		return see(who, address).andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

}
