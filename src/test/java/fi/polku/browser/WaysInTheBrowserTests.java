package fi.polku.browser;

import java.util.List;

import com.microsoft.playwright.Page;
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

/** An auditor looks at the ways of cases and at the route map. */
@PolkuTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaysInTheBrowserTests {

	private static final List<String> PAGES = List.of("/insight/map?programme=WAYS",
			"/insight/map?programme=WAYS&heat=waiting", "/insight/variants?programme=WAYS");

	@LocalServerPort
	int port;

	@Autowired
	Town town;

	@Autowired
	Tryout tryout;

	@Autowired
	JdbcClient jdbc;

	private Visitor auditor;

	@BeforeAll
	void cases() {
		this.town.timeIs("2026-09-01T09:00");
		WaysTown.cases(this.jdbc, this.tryout);
		this.auditor = new Visitor(this.port);
		this.auditor.signIn(this.town.person("Kulkija", Role.AUDITOR));
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
	void step_isFoundOnTheMapAndLeadsToItsCases() {
		this.auditor.page().setViewportSize(Browser.WIDE, 900);
		this.auditor.go("/insight/map?programme=WAYS&lang=fi");
		this.auditor.page().locator(".diagram[data-state='drawn']").waitFor();
		assertThat(this.auditor.page().locator(".heat-badge").allInnerTexts()).contains("7");
		assertThat(this.auditor.page().locator(".djs-shape.heat-5").count()).isOne();

		this.auditor.follow("Kuinka kauan kestää (mediaani)");
		this.auditor.page().locator(".diagram[data-state='drawn']").waitFor();
		assertThat(this.auditor.page().locator(".heat-badge").allInnerTexts()).contains("2 pv");

		this.auditor.leaveBy(() -> this.auditor.page().locator("#map-table a").first().click());
		assertThat(this.auditor.path()).startsWith("/insight/cases?").contains("step=talkInTryout", "model=tryout");
	}

	/** Enter opens what the keyboard has come to. */
	@Test
	void map_needsNoMouse() {
		this.auditor.go("/insight/map?programme=WAYS&lang=fi");
		this.auditor.page().locator(".diagram[data-state='drawn']").waitFor();
		this.auditor.page().locator("[data-zoom='in']").focus();
		this.auditor.page().keyboard().press("Enter");
		var place = "() => document.querySelector('.djs-container .viewport').getAttribute('transform')";
		var before = this.auditor.page().evaluate(place);
		this.auditor.page().locator("[data-canvas]").focus();
		this.auditor.page().keyboard().press("ArrowRight");

		assertThat(this.auditor.page().evaluate(place)).isNotEqualTo(before);
		this.auditor.page().locator("a", new Page.LocatorOptions().setHasText("Odotuksen osuus")).first().focus();
		this.auditor.leaveBy(() -> this.auditor.page().keyboard().press("Enter"));
		assertThat(this.auditor.path()).contains("heat=waiting");
	}

}
