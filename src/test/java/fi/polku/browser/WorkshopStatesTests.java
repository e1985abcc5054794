package fi.polku.browser;

import java.util.List;

import fi.polku.PolkuTest;
import fi.polku.security.Role;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages of the workshop that stand only in some states: a conflict, a history, two
 * versions.
 */
@PolkuTest
class WorkshopStatesTests {

	@LocalServerPort
	int port;

	@Autowired
	Town town;

	@Autowired
	JdbcClient jdbc;

	private final PageCheck look = new PageCheck();

	private Visitor owner;

	@BeforeEach
	void anOwner() {
		this.owner = new Visitor(this.port);
		this.owner.signIn(this.town.person("Oona", Role.OWNER));
	}

	@AfterEach
	void rest() {
		this.owner.close();
		conflicts(false);
	}

	@Test
	void conflict_showsBothAndTheChoice() {
		conflicts(true);

		look("/workshop/models/segmentation/conflict", "Pidä oma versio");
		look("/workshop/models/segment/conflict", "Pidä oma versio");
	}

	@Test
	void historyOfADraft_andVersionsBesideEachOther() {
		var draft = this.owner.go("/workshop/models/plan").press("Aloita luonnos").path().replace("/edit", "");

		look(draft + "/saves", "Oona Esimerkki");
		var live = this.jdbc.sql("select deployment_id from shipped_model where model = 'plan'")
			.query(String.class)
			.single();
		look("/workshop/models/plan/changes?from=%1$s&to=%1$s".formatted(live), "Mikään ei ole muuttunut");
	}

	private void look(String path, String says) {
		var all = new SoftAssertions();
		for (var language : List.of("fi", "sv", "en")) {
			this.owner.go(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
			all.check(() -> this.look.page(this.owner, language));
			if (language.equals("fi")) {
				assertThat(this.owner.page().locator("main").innerText()).contains(says);
				this.owner.picture(path.replaceAll("[^a-z]+", "-").substring(1));
			}
		}
		this.owner.go("/accessibility?lang=fi");
		all.assertAll();
	}

	private void conflicts(boolean conflict) {
		this.jdbc.sql("update shipped_model set conflict = :conflict where model in ('segmentation', 'segment')")
			.param("conflict", conflict)
			.update();
	}

}
