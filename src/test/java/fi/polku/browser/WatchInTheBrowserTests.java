package fi.polku.browser;

import java.util.List;

import fi.polku.Browser;
import fi.polku.PolkuTest;
import fi.polku.insight.WaysTown;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** An auditor watches the flow of work, sets a target and orders a report. */
@PolkuTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WatchInTheBrowserTests {

	private static final String WAYS = "?programme=WAYS&from=2026-01-01&to=2026-02-28";

	private static final List<String> PAGES = List.of("/insight/flow" + WAYS, "/insight/targets" + WAYS,
			"/insight/targets/new" + WAYS, "/insight/reports" + WAYS, "/insight/reports/new" + WAYS);

	@LocalServerPort
	int port;

	@Autowired
	Town town;

	@Autowired
	Tryout tryout;

	@Autowired
	JdbcClient jdbc;

	private Visitor auditor;

	private String name;

	@BeforeAll
	void cases() {
		this.town.timeIs("2026-09-01T09:00");
		WaysTown.cases(this.jdbc, this.tryout);
		this.name = this.town.person("Vahti", Role.AUDITOR);
		this.auditor = new Visitor(this.port).signIn(this.name);
	}

	@AfterAll
	void rest() {
		this.auditor.close();
		this.town.rest();
	}

	@Test
	void pages_areReadableInEachLanguage() {
		var look = new PageCheck();
		var all = new SoftAssertions();
		for (var language : List.of("fi", "sv", "en")) {
			for (var page : PAGES) {
				this.auditor.go(page + "&lang=" + language);
				all.check(() -> look.page(this.auditor, language));
			}
		}
		this.auditor.go("/accessibility?lang=fi");
		all.assertAll();
	}

	@Test
	void target_isSet_andReportIsMade() {
		this.auditor.page().setViewportSize(Browser.WIDE, 900);
		this.auditor.go("/insight/targets/new" + WAYS + "&lang=fi");
		this.auditor.press("Tallenna tavoite");
		assertThat(this.auditor.page().locator("[data-error-summary]").count()).isOne();
		this.auditor.look("target-faults");
		this.auditor.fill("name", "Läpi viikossa").fill("threshold", "7");
		this.auditor.choose("figure", "medianWithOpen").choose("bound", "atMost").choose("recipients", this.name);
		this.auditor.press("Tallenna tavoite");
		assertThat(this.auditor.text()).contains("Läpi viikossa");
		this.auditor.look("target");

		this.auditor.go("/insight/reports/new" + WAYS);
		this.auditor.fill("name", "Kuukauden luvut").choose("sections", "flow");
		this.auditor.choose("every", "month").choose("language", "fi").choose("recipients", this.name);
		this.auditor.press("Tilaa");
		assertThat(this.auditor.page().locator("main a[href$='/pdf']").count()).isOne();
		this.auditor.look("report");
	}

}
