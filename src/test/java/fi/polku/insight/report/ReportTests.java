package fi.polku.insight.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.calendar.MovableClock;
import fi.polku.insight.CaseFilter;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Reports made regularly. Raportta has six open cases. */
@PolkuTest
class ReportTests {

	@Autowired
	Reports reports;

	@Autowired
	ReportMaker maker;

	@Autowired
	ReportContents contents;

	@Autowired
	TestBrowser browser;

	@Autowired
	Users users;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	MovableClock clock;

	@BeforeEach
	void cases() {
		this.clock.set(Instant.parse("2026-05-04T05:00:00Z"));
		if (this.users.find("report-lead").isPresent()) {
			return;
		}
		this.jdbc
			.sql("""
					insert into organisation (id, name, kind, municipality) values ('raportta', 'Raportta', 'municipality', 'Mallila')
					""")
			.update();
		for (var name : List.of("report-lead", "report-reader", "report-stranger")) {
			this.users.add(new Person(name, name, Set.of(Role.LEAD), "raportta", null, null), "polku-demo");
		}
		for (int i = 0; i < 6; i++) {
			aCase(i);
		}
	}

	@AfterEach
	void time() {
		this.clock.reset();
	}

	@Test
	void dueReport_isMadeOfTheLastWholePeriodAndItsReadersAreTold() throws Exception {
		var report = ordered("Kuukausiraportti", Every.MONTH, "sv");

		this.maker.make(report.id());

		var issue = this.reports.issues(report.id()).get(0);
		assertThat(issue.from()).isEqualTo(LocalDate.of(2026, 4, 1));
		assertThat(issue.to()).isEqualTo(LocalDate.of(2026, 4, 30));
		assertThat(this.reports.dueOn(LocalDate.of(2026, 5, 31))).doesNotContain(report.id());
		assertThat(this.reports.dueOn(LocalDate.of(2026, 6, 1))).contains(report.id());
		try (var pdf = Loader.loadPDF(this.reports.file(report.id(), issue.id(), true).orElseThrow())) {
			assertThat(new PDFTextStripper().getText(pdf)).contains("Kuukausiraportti", "Perioden 1.4.2026–30.4.2026",
					"färre än fem personer");
			assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sv");
			assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
		}
		assertThat(new String(this.reports.file(report.id(), issue.id(), false).orElseThrow(), StandardCharsets.UTF_8))
			.contains(";");
		assertThat(this.jdbc.sql("select subject from outgoing where username = 'report-reader'")
			.query(String.class)
			.list()).contains("Rapporten är klar: Kuukausiraportti");
	}

	/** All pages, in the order of the navigation, each with what is under it. */
	@Test
	void report_holdsTheFiguresOfEveryPage() throws Exception {
		assertThat(this.contents.possible()).containsExactly("overview", "flow", "cycleTimes", "map", "waiting",
				"variants", "deadlines", "versions", "outcomes", "overrides");
		var report = ordered("Kaikki luvut", this.contents.possible(), new CaseFilter(null, null, null, "VOITTO", null,
				null, null, null, null, null, null, null, null, null, null));

		this.maker.make(report.id());

		var issue = this.reports.issues(report.id()).get(0);
		try (var pdf = Loader.loadPDF(this.reports.file(report.id(), issue.id(), true).orElseThrow())) {
			assertThat(new PDFTextStripper().getText(pdf)).contains("Rajaus: ", "Läpimenoajat", "Määräajat",
					"Poikkeamiset", "Lopputulokset");
			var headings = new ArrayList<String>();
			headings(pdf.getDocumentCatalog().getStructureTreeRoot(), headings);
			assertThat(headings).startsWith("H1", "H2", "H3").doesNotHaveDuplicates();
		}
	}

	/** The kinds of headings in the order in which they first come. */
	private static void headings(PDStructureNode node, List<String> found) {
		for (var kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				if (element.getStructureType().matches("H[1-6]") && !found.contains(element.getStructureType())) {
					found.add(element.getStructureType());
				}
				headings(element, found);
			}
		}
	}

	@Test
	void onlyThoseNamed_readIt() throws Exception {
		var report = ordered("Nimetyille", Every.WEEK, "fi");
		this.maker.make(report.id());
		var file = "/insight/reports/%s/%s/pdf".formatted(report.id(), this.reports.issues(report.id()).get(0).id());

		this.browser.as("report-reader", get(file))
			.andExpect(status().isOk())
			.andExpect(content().contentType(MediaType.APPLICATION_PDF));
		this.browser.as("report-stranger", get(file)).andExpect(status().isNotFound());
	}

	@Test
	void periods_areWholeAndFollowEachOther() {
		var day = LocalDate.of(2026, 1, 1);
		assertThat(Every.WEEK.before(day)).isEqualTo(LocalDate.of(2025, 12, 22));
		assertThat(Every.MONTH.before(day)).isEqualTo(LocalDate.of(2025, 12, 1));
		assertThat(Every.QUARTER.before(day)).isEqualTo(LocalDate.of(2025, 10, 1));
		assertThat(Every.QUARTER.next(LocalDate.of(2025, 10, 1))).isEqualTo(day);
	}

	private Report ordered(String name, Every every, String language) {
		var report = new Report(UUID.randomUUID(), name, List.of("overview"), CaseFilter.ALL, every, language,
				"report-lead", List.of("report-reader"), LocalDate.of(2026, 5, 4));
		this.reports.add(report);
		return report;
	}

	private Report ordered(String name, List<String> sections, CaseFilter filter) {
		var report = new Report(UUID.randomUUID(), name, sections, filter, Every.MONTH, "fi", "report-lead",
				List.of("report-reader"), LocalDate.of(2026, 5, 4));
		this.reports.add(report);
		return report;
	}

	private void aCase(int number) {
		var client = UUID.randomUUID();
		this.jdbc.sql("""
				insert into client (id, last_name, first_names, created_at, changed_at)
				values (:id, 'Raportti', 'Testi', '2026-01-02Z', '2026-01-02Z')
				""").param("id", client).update();
		this.jdbc
			.sql("""
					insert into client_case (number, client_id, programme, model, state, source, organisation, protected, opened_at)
					values (:number, :client, 'VOITTO', 'tryout', 'open', 'partner', 'raportta', false, '2026-01-02Z')
					""")
			.param("number", "2026-71000" + number)
			.param("client", client)
			.update();
	}

}
