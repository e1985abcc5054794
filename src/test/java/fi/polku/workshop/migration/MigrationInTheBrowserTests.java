package fi.polku.workshop.migration;

import java.util.List;
import java.util.UUID;

import fi.polku.Browser;
import fi.polku.PolkuTest;
import fi.polku.browser.Town;
import fi.polku.process.CaseNumber;
import fi.polku.security.Role;
import fi.polku.workshop.migration.MoveDecision.Scope;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of a migration, with scripts and without, wide and narrow. */
@PolkuTest
class MigrationInTheBrowserTests extends MovingCases {

	@Autowired
	TransactionTemplate transaction;

	@LocalServerPort
	int port;

	@Test
	void progressWithoutScripts_andResultsInWords() {
		this.tryout.person("move-owner-guide", Role.OWNER, Role.COORDINATOR);
		this.moving.deploy(MovedModel.task("Talks", "Keskustele"), MovedModel.task("Plans", "Suunnittele"));
		var stays = this.moving.start();
		var moves = this.moving.start();
		this.moving.complete(moves);
		this.moving.deploy(MovedModel.task("Asks", "Kysy"), MovedModel.task("Plans", "Suunnittele"));
		looksRight("/workshop/models/" + this.moving.model + "/migrations", "Vaiheesta ei siirrytä mihinkään");

		var id = this.transaction.execute((status) -> {
			hold(stays, moves);
			return runsWhileHeld();
		});
		this.moving.done(id);

		looksRight("/workshop/models/" + this.moving.model + "/migrations", "\tValmis\t1\t1\t0");
		looksRight("/workshop/migrations/" + id, stays.value() + "\tjäänyt versioonsa\tKeskustele: Vaiheesta");
	}

	private void hold(CaseNumber... cases) {
		this.jdbc.sql("select number from client_case where number = any(:numbers) for update")
			.param("numbers", List.of(cases).stream().map(CaseNumber::value).toArray(String[]::new))
			.query(String.class)
			.list();
	}

	/** Somebody is at work on the cases, so that the migration waits. */
	private UUID runsWhileHeld() {
		var begun = new TransactionTemplate(this.transaction.getTransactionManager());
		begun.setPropagationBehavior(TransactionTemplate.PROPAGATION_NOT_SUPPORTED);
		var id = begun.execute((status) -> this.moving.begin(new MoveDecision(Scope.ALL, List.of(), List.of())).id());
		try (var plain = Browser.withoutScripts(Browser.NARROW)) {
			var page = plain.signIn(site(), "move-owner-guide", Town.PASSWORD);
			page.navigate(site() + "/workshop/migrations/" + id);
			assertThat(page.locator("main").innerText()).contains("0 / 2");
			page.click("#progress noscript a, #progress a");
			assertThat(page.url()).endsWith("/workshop/migrations/" + id);
		}
		return id;
	}

	private void looksRight(String address, String says) {
		try (var browser = Browser.open(Browser.NARROW)) {
			var page = browser.signIn(site(), "move-owner-guide", Town.PASSWORD);
			for (var language : List.of("en", "sv", "fi")) {
				page.navigate(site() + address + "?lang=" + language);
				assertThat(page.locator("body").innerText()).doesNotContain("??");
				Browser.assertFits(page);
			}
			Browser.assertAccessible(page);
			Browser.assertReadableInEveryScheme(page);
			page.setViewportSize(Browser.WIDE, 900);
			Browser.assertAccessible(page);
			assertThat(page.locator("main").innerText()).contains(says);
		}
	}

	private String site() {
		return "http://localhost:" + this.port;
	}

}
