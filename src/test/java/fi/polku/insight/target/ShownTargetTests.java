package fi.polku.insight.target;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.TestBrowser;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Targets of every figure, and the pages that show them. */
class ShownTargetTests extends TargetTest {

	@Autowired
	TestBrowser browser;

	/** Whatever a page shows as its headline. */
	@ParameterizedTest
	@EnumSource
	void everyFigure_canHaveATarget(TargetFigure figure) {
		var wanted = wanted("Kaikista", figure.id(), "atMost", "5", "target-reader");
		var filter = figure.isOfStep() ? "?step=talkInTryout" : "";

		var answer = set(filter, wanted);

		assertThat(answer.get("figure").asText()).isEqualTo(figure.id());
		this.http.withBasicAuth("target-lead", "polku-demo")
			.delete("/api/insight/targets/" + answer.get("id").asText());
		if (figure.isOfStep()) {
			assertThat(this.http.withBasicAuth("target-lead", "polku-demo")
				.postForEntity("/api/insight/targets", wanted, JsonNode.class)
				.getBody()
				.get("errors")
				.findValuesAsText("field")).containsExactly("step");
		}
	}

	/** A number of cases is another figure where the cases are fewer; a length is not. */
	@Test
	void target_isALineOfItsFigure_whereItIsAboutTheCases() throws Exception {
		set("?programme=VOITTO", wanted("Vain viisi", "wip", "atMost", "5", "target-reader"));
		set("?programme=VOITTO", wanted("Kaksi viikkoa", "medianWithOpen", "atMost", "14", "target-reader"));
		var drawn = "{\"at\":5.0,\"label\":\"Vain viisi: enintään 5\",\"look\":\"target\"}";

		page("target-lead", "/insight/flow?programme=VOITTO", containsString(drawn));
		page("target-lead", "/insight/flow?programme=VOITTO&from=2026-01-01", containsString(
				"Tavoite Vain viisi. Avoimia asioita enintään 5. Viime tarkistuksessa 6, raja on ylittynyt."));
		page("target-lead", "/insight?programme=VOITTO",
				containsString("{\"at\":14.0,\"label\":\"Kaksi viikkoa: enintään 14 päivää\",\"look\":\"target\"}"));
		page("target-lead", "/insight/flow?programme=VOITTO&segment=A1", not(containsString("Vain viisi")));
		page("target-lead", "/insight/cycle-times?programme=VOITTO", containsString("Tavoite Kaksi viikkoa"));
		page("target-lead", "/insight/cycle-times", not(containsString("Tavoite Kaksi viikkoa")));
		page("target-other", "/insight/flow?programme=VOITTO", not(containsString("Vain viisi")));
		this.jdbc.sql("delete from insight_target").update();
	}

	private void page(String reader, String address, Matcher<String> content) throws Exception {
		this.browser.as(reader, get(address)).andExpect(status().isOk()).andExpect(content().string(content));
	}

}
