package fi.polku.browser;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import fi.polku.Browser;
import fi.polku.PolkuTest;
import fi.polku.insight.AuditTown;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An auditor proves a missed promise and examines a sample. Of ten promises of four
 * working days over New Year five are met and five are not.
 */
@PolkuTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditInTheBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Users users;

	private final String programme = "AIB" + UUID.randomUUID();

	private long missed;

	@BeforeAll
	void tenPromises() {
		var town = new AuditTown(this.jdbc, this.users).people("aib", Role.AUDITOR);
		for (int i = 0; i < 10; i++) {
			var number = town.aCase("aib", this.programme, Instant.parse("2025-12-30T08:00:00Z"));
			var task = town.task("audited:1:none", "draftPlan", Instant.parse("2026-01-12T08:00:00Z"));
			this.missed = this.jdbc
				.sql("""
						insert into deadline (case_number, task_id, rule, ground, law_reference, counted_from, amount, unit, kind_of_day,
						                      moves, pauses, calendar_version, due_on, due_at, verdict, verdict_at)
						values (:case, :task, 'draftPlan', 'PROMISE', '', '2025-12-30', 4, 'days', 'workingDays',
						        false, true, 'fi-1', '2026-01-07', '2026-01-07T22:00:00Z', :verdict, :at)
						returning id
						""")
				.param("case", number)
				.param("task", task)
				.param("verdict", (i < 5) ? "MET" : "MISSED")
				.param("at", Timestamp.from(Instant.parse("2026-01-07T22:00:00Z")))
				.query(Long.class)
				.single();
		}
	}

	@AfterAll
	void clear() {
		this.jdbc.sql("delete from audit_sample where name = 'Kevään otanta'").update();
	}

	@Test
	void auditor_provesAMissedPromise() {
		try (var browser = Browser.open(Browser.WIDE)) {
			var page = signIn(browser, "/insight/deadlines?programme=" + this.programme);
			assertThat(page.locator("#kept .figure__says").textContent()).contains("(10)", "50");
			follow(page, "#causes .figure__links a", "**/insight/deadlines/list*");
			page.locator("main tbody a").first().click();
			page.waitForURL(Pattern.compile(".*/insight/deadlines/\\d+.*"));
			assertThat(page.locator("main").textContent()).contains("uudenvuodenpäivä", "loppiainen",
					"ke 7.1.2026 kello 24", "3 työpäivää", "Laskelma antaa saman päivän");
		}
	}

	@Test
	void auditor_examinesASample() {
		try (var browser = Browser.open(Browser.WIDE)) {
			var page = signIn(browser, "/insight/samples?programme=" + this.programme);
			draw(page);
			assertThat(page.locator("main").textContent()).contains("3 asiaa 10 asiasta");
			follow(page, "main tbody a", "**/samples/*/cases/*");
			Browser.assertAccessible(page);
			page.locator("form[action$='/note'] label:has-text('kunnossa')").first().click();
			follow(page, "form[action$='/note'] button", "**/insight/samples/*");
			assertThat(page.locator("main").textContent()).contains("1 / 3");
			Browser.assertAccessible(page);
			follow(page, "a[href$='/summary']", "**/summary");
			Browser.assertAccessible(page);
			page.goBack();
			follow(page, "main tbody a", "**/samples/*/cases/*");
			follow(page, "form[action$='/open'] button", "**/insight/cases/*");
		}
	}

	private static void draw(Page page) {
		page.fill("input[name=name]", "Kevään otanta");
		page.fill("input[name=size]", "3");
		page.fill("input[name=seed]", "kevät");
		page.locator("main form[method=post] button").first().click();
		page.locator("[data-error-summary]").first().waitFor();
		page.fill("input[name=seed]", "siemen-1");
		follow(page, "main form[method=post] button", "**/insight/samples/*");
	}

	private static void follow(Page page, String what, String to) {
		page.locator(what).first().click();
		page.waitForURL(to);
	}

	@ParameterizedTest
	@ValueSource(strings = { "fi", "sv", "en" })
	void pages_areAccessible(String language) {
		for (int width : new int[] { Browser.WIDE, Browser.NARROW }) {
			try (var browser = Browser.open(width)) {
				var page = signIn(browser, "/?lang=" + language);
				for (var path : new String[] { "/insight/deadlines?programme=" + this.programme,
						"/insight/deadlines/list?programme=" + this.programme, "/insight/deadlines/" + this.missed,
						"/insight/samples?programme=" + this.programme,
						"/insight/overrides?programme=" + this.programme,
						"/insight/overrides/list?programme=" + this.programme, "/insight/overrides" }) {
					page.navigate("http://localhost:" + this.port + path);
					Browser.assertAccessible(page);
				}
			}
		}
	}

	private Page signIn(Browser browser, String path) {
		var site = "http://localhost:" + this.port;
		var page = browser.signIn(site, "aib-auditor", AuditTown.PASSWORD);
		page.navigate(site + path);
		return page;
	}

}
