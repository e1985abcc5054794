package fi.polku.browser;

import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Page;
import fi.polku.PolkuTest;
import fi.polku.security.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An auditor traces a case: in three languages, wide and narrow, by keyboard, on paper.
 */
@PolkuTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneCaseInTheBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	Town town;

	private Visitor auditor;

	private String path;

	@BeforeAll
	void aCaseOnItsWay() {
		this.town.timeIs("2026-09-01T09:00");
		try (var coordinator = new Visitor(this.port)) {
			coordinator.signIn(this.town.person("Jatta", Role.COORDINATOR));
			var guidance = new Guidance(coordinator, this.town, "Jälkinen", false).referred()
				.invited()
				.interviewed()
				.segmented();
			this.path = "/insight/cases/" + guidance.caseNumber();
		}
		this.auditor = new Visitor(this.port);
		this.auditor.signIn(this.town.person("Auli", Role.AUDITOR));
	}

	@AfterAll
	void rest() {
		this.auditor.close();
		this.town.rest();
	}

	@Test
	void pageIsReadInEachLanguage() {
		var check = new PageCheck();
		for (var language : List.of("sv", "en", "fi")) {
			this.auditor.go(this.path + "?lang=" + language);
			check.page(this.auditor, language);
		}
		this.auditor.look("one-case");
	}

	@Test
	void figureIsProvedByKeyboard() {
		this.auditor.go(this.path + "?lang=fi");
		var proof = this.auditor.page().locator("main details").first();
		proof.locator("summary").focus();
		this.auditor.page().keyboard().press("Enter");

		assertThat(proof.locator("caption").isVisible()).isTrue();
		this.auditor.look("one-case-proved");
	}

	@Test
	void paperHoldsTheWholeCase() {
		this.auditor.go(this.path + "?lang=fi");
		var paper = this.auditor.page()
			.pdf(new Page.PdfOptions().setFormat("A4").setPath(Path.of("target", "screenshots", "one-case.pdf")));

		assertThat(paper).hasSizeGreaterThan(20_000);
	}

}
