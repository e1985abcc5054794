package fi.polku.browser;

import java.util.Map;

import fi.polku.PolkuTest;
import fi.polku.insight.cycle.TimesOfOthers;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** An auditor looks for the slowest step of a quarter and for who held the ball. */
@PolkuTest
class SlowestStepInTheBrowserTests {

	private static final String QUARTER = "?from=2026-01-01&to=2026-03-31&log=";

	@LocalServerPort
	int port;

	@Autowired
	TestRestTemplate http;

	@Autowired
	Tryout tryout;

	private String log;

	private Visitor auditor;

	@BeforeEach
	void arrive() {
		this.log = TimesOfOthers.log(this.http, this.tryout);
		this.auditor = new Visitor(this.port).signIn("cycle-auditor");
	}

	@AfterEach
	void leave() {
		this.auditor.close();
	}

	@Test
	void slowestStep_isNamedFirst_andOneClickAway() {
		this.auditor.go("/insight/cycle-times" + QUARTER + this.log).look("cycle-times");
		assertThat(this.auditor.text()).contains("Hitain vaihe on ”decide”");

		this.auditor.page().locator("#steps-table summary").click();
		this.auditor.leaveBy(() -> this.auditor.page().locator("#steps-table a:has-text('decide')").click());

		assertThat(this.auditor.text()).contains("tehtyjä on 4")
			.as("a log does not say who held the ball")
			.doesNotContain("odotettu eniten");
		this.auditor.look("cycle-step");
		this.auditor.go("/insight/waiting" + QUARTER + this.log).look("waiting");
	}

	@Test
	void pages_areInEachLanguage() {
		var titles = Map.of("fi", "Seuranta: läpimenoajat", "sv", "Uppföljning: genomloppstider", "en",
				"Insight: cycle times");
		titles.forEach((language, title) -> {
			this.auditor.go("/insight/cycle-times" + QUARTER + this.log + "&lang=" + language);
			assertThat(this.auditor.title()).isEqualTo(title);
			this.auditor.look("cycle-times-" + language);
		});
	}

}
