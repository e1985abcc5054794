package fi.polku.browser;

import java.nio.file.Files;

import fi.polku.PolkuTest;
import fi.polku.insight.Script;
import fi.polku.insight.ScriptedCases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the slowest step of own cases to one case of them. Of all in {@link ScriptedCases}
 * the pause over Easter takes longest.
 */
@PolkuTest
class OwnCasesInTheBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	Town town;

	@Autowired
	Script script;

	private Visitor lead;

	@BeforeEach
	void arrive() {
		ScriptedCases.played(this.script);
		this.town.timeIs("2026-04-20T10:00");
		this.lead = new Visitor(this.port).signIn("script-lead");
	}

	@AfterEach
	void leave() {
		this.lead.close();
		this.town.rest();
	}

	@Test
	void slowestStep_whoHeldTheBall_itsCases_oneCase_asATable() throws Exception {
		this.lead.go("/insight/cycle-times?programme=SCRIPT&lang=fi");
		assertThat(says("#steps")).contains("Hitain vaihe on ”Tauko päättyi”", "Laillinen keskeytys");

		click("#steps-table summary");
		leave("#steps-table a:has-text('Tauko päättyi')");
		assertThat(this.lead.path()).startsWith("/insight/cycle-times/step?").contains("step=pauseEndedInScript");
		assertThat(says("#steps")).contains("odotettu eniten tätä: Laillinen keskeytys");

		leave("#step .figure__links a[href^='/insight/cases']");
		assertThat(this.lead.text()).contains("Asioita 5");

		leave("main tbody a[href^='/insight/cases/']");
		assertThat(this.lead.title()).startsWith("Asia 2026-8").endsWith("alusta loppuun");
		this.lead.look("own-case");
		assertThat(steps()).contains("Tauko päättyi");
	}

	private String says(String figure) {
		return this.lead.page().locator(figure + " .figure__says").innerText();
	}

	private void click(String what) {
		this.lead.page().locator(what).first().click();
	}

	private void leave(String link) {
		this.lead.leaveBy(() -> click(link));
	}

	private String steps() throws Exception {
		var file = this.lead.page().waitForDownload(() -> click("main a[href*='/steps']"));
		return Files.readString(file.path());
	}

}
