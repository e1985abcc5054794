package fi.polku.browser;

import java.util.List;

import fi.polku.Browser;
import fi.polku.PolkuTest;
import fi.polku.security.Role;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What pages look like when something is open, wrong, gone or missing: dialogs, menus,
 * forms sent wrong, refusals, lists of somebody who has nothing. In three languages.
 */
@PolkuTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryStateTests {

	private static final String SEND = "main form.form button.hds-button--primary";

	@LocalServerPort
	int port;

	@Autowired
	Town town;

	private final PageCheck look = new PageCheck();

	private final SoftAssertions all = new SoftAssertions();

	private Visitor visitor;

	private String task;

	@BeforeAll
	void aCaseOnItsWay() {
		this.town.timeIs("2026-09-01T09:00");
		this.visitor = new Visitor(this.port);
		this.visitor.signIn(this.town.person("Katri", Role.COORDINATOR));
		new Guidance(this.visitor, this.town, "Tilanen", false).referred().invited();
		this.task = this.visitor.path();
	}

	@AfterAll
	void rest() {
		this.visitor.close();
		this.town.rest();
	}

	@Test
	void menusAndDialogs() {
		state("/me", () -> click("[data-open-shortcuts]"));
		state("/me", () -> click("details.menu:not(.menu--small-screen) summary"));
		state("/me", () -> {
			this.visitor.page().setViewportSize(Browser.NARROW, 900);
			click(".menu--small-screen summary");
		});
		this.all.assertAll();
	}

	@Test
	void listWithEverythingOpen() {
		state("/tasks?assignee=me",
				() -> this.visitor.page()
					.locator(".list-tools > details > summary")
					.all()
					.forEach((summary) -> summary.click()));
		state("/tasks?assignee=me", () -> {
			this.visitor.page().locator("[data-select-row]").first().check();
			click(".bulk-more summary");
		});
		state("/tasks?assignee=me", () -> {
			this.visitor.page().locator("[data-select-row]").first().check();
			click("button[value=confirm]");
		});
		state("/tasks?assignee=me", () -> {
			click("[data-open-task]");
			this.visitor.page().waitForSelector("#task-pane [data-draft-url]");
		});
		this.all.assertAll();
	}

	@Test
	void formsSentWrong() {
		for (var path : List.of("/referrals/new", this.task)) {
			state(path, () -> this.visitor.leaveBy(() -> click(SEND)));
		}
		state("/me/password", () -> {
			this.visitor.page().locator("main input[type=password]").all().forEach((field) -> field.fill("x"));
			this.visitor.leaveBy(() -> click(SEND));
		});
		state(this.task, () -> this.visitor.page()
			.evaluate("document.querySelectorAll('main details').forEach((one) => one.open = true)"));
		state(this.task,
				() -> this.visitor.leaveBy(() -> click("main a[href^='/waste/new']")).leaveBy(() -> click(SEND)));
		try (var stranger = new Visitor(this.port)) {
			state(stranger, "/refer-yourself", () -> stranger.leaveBy(() -> stranger.page().click(SEND)));
			state(stranger, "/sign-in?expired", () -> {
			});
		}
		this.all.assertAll();
	}

	@Test
	void refusals() {
		for (var path : List.of("/admin/people", "/my-path/nobody-has-this", "/answer/nobody-has-this",
				"/tasks?due=never&page=x", "/cases/2026-999999/tell", "/tasks/gone")) {
			state(path, () -> {
			});
		}
		this.all.assertAll();
	}

	@Test
	void whoHasNothing() {
		try (var fresh = new Visitor(this.port)) {
			fresh.signIn(this.town.person("Tyhja", Role.COORDINATOR));
			for (var path : List.of("/", "/tasks?assignee=me", "/tasks/done", "/tasks/views", "/notices", "/waste/mine",
					"/trail")) {
				state(fresh, path, () -> {
				});
			}
			state(fresh, "/clients", () -> {
				fresh.page().fill("#search", "Eikukaantäällä");
				fresh.leaveBy(() -> fresh.page().press("#search", "Enter"));
			});
		}
		this.all.assertAll();
	}

	private void click(String selector) {
		this.visitor.page().locator(selector).first().click();
	}

	private void state(String path, Runnable act) {
		state(this.visitor, path, act);
	}

	private void state(Visitor who, String path, Runnable act) {
		for (var language : List.of("sv", "en", "fi")) {
			this.all.check(() -> {
				who.page().setViewportSize(Browser.WIDE, 900);
				who.go(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
				act.run();
				this.look.state(who, language);
			});
		}
	}

}
