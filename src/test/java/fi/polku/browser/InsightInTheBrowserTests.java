package fi.polku.browser;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.security.Role;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** An auditor at the pages of figures. */
@PolkuTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InsightInTheBrowserTests {

	private static final List<String> PAGES = List.of("/insight?programme=KUVAT", "/insight/cases?programme=KUVAT",
			"/insight/definitions");

	@LocalServerPort
	int port;

	@Autowired
	Town town;

	@Autowired
	JdbcClient jdbc;

	private Visitor auditor;

	@BeforeAll
	void cases() {
		this.town.timeIs("2026-09-01T09:00");
		for (int days = 10; days <= 120; days += 10) {
			insert(Instant.parse("2026-02-03T09:00:00Z").plus(Duration.ofDays(days / 2)), Duration.ofDays(days));
			insert(Instant.parse("2026-03-03T09:00:00Z").plus(Duration.ofDays(days)), null);
		}
		this.auditor = new Visitor(this.port);
		this.auditor.signIn(this.town.person("Arvi", Role.AUDITOR));
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
				this.auditor.go(page + (page.contains("?") ? "&" : "?") + "lang=" + language);
				all.check(() -> look.page(this.auditor, language));
			}
		}
		this.auditor.go("/accessibility?lang=fi");
		all.assertAll();
	}

	@Test
	void figure_leadsToItsCasesAndItsMeaning() {
		this.auditor.go("/insight?programme=KUVAT&lang=fi");
		this.auditor.page().locator("#survival [data-chart][data-state='drawn'] canvas").waitFor();
		this.auditor.picture("insight-overview");
		this.auditor.leaveBy(() -> this.auditor.page().locator("#survival a[href^='/insight/cases']").click());
		assertThat(this.auditor.text()).contains("Asioita 24").contains("Kuvanen, Keksitty");

		this.auditor.leaveBy(() -> this.auditor.page().locator("a.filter:has-text('KUVAT')").click());
		assertThat(this.auditor.path()).startsWith("/insight/cases").doesNotContain("KUVAT");
		this.auditor.go("/insight?programme=KUVAT");
		this.auditor.leaveBy(() -> this.auditor.page().locator("#survival a[href*='/insight/definitions']").click());
		assertThat(this.auditor.page().locator("dt:target").innerText()).isEqualTo("Mediaani, avoimet mukana");
	}

	@Test
	void filter_isChosenInTheForm() {
		this.auditor.go("/insight/cases?programme=KUVAT&lang=fi");
		this.auditor.page().setViewportSize(1280, 900);
		this.auditor.page().selectOption("#filter-state", "open");
		this.auditor.press("Rajaa");

		assertThat(this.auditor.text()).contains("Asioita 12").contains("Tila: Avoin");
	}

	@Test
	void filter_keepsWhatNoCaseHas() {
		this.auditor.go("/insight/cases?programme=EI-OLE&lang=fi");
		this.auditor.page().setViewportSize(1280, 900);
		this.auditor.page().selectOption("#filter-state", "open");
		this.auditor.press("Rajaa");

		assertThat(this.auditor.path()).contains("programme=EI-OLE").contains("state=open");
	}

	private void insert(Instant opened, Duration length) {
		var client = UUID.randomUUID();
		this.jdbc.sql("""
				insert into client (id, last_name, first_names, created_at, changed_at)
				values (:id, 'Kuvanen', 'Keksitty', :at, :at)
				""").param("id", client).param("at", Timestamp.from(opened)).update();
		this.jdbc.sql("""
				insert into client_case (number, client_id, programme, model, state, source, organisation, protected,
				                         opened_at, closed_at, exit_class)
				values ('2026-' || lpad(nextval('case_number_seq')::text, 6, '0'), :client, 'KUVAT', 'clientJourney',
				        :state, 'self', 'own', false, :opened, :closed, :class)
				""")
			.param("client", client)
			.param("state", (length != null) ? "closed" : "open")
			.param("opened", Timestamp.from(opened))
			.param("closed", (length != null) ? Timestamp.from(opened.plus(length)) : null, Types.TIMESTAMP)
			.param("class", (length != null) ? "employed" : null, Types.VARCHAR)
			.update();
	}

}
