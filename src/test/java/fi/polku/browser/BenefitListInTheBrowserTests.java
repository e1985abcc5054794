package fi.polku.browser;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.polku.PolkuTest;
import fi.polku.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Kela's lists, from the file to the guidance of those who are invited. */
@PolkuTest
class BenefitListInTheBrowserTests {

	private static final Path GIVEN = Path.of("src", "main", "resources", "demo");

	private static final Path BROKEN = Path.of("src", "test", "resources", "lists");

	@LocalServerPort
	int port;

	@Autowired
	Town town;

	@Autowired
	JdbcClient jdbc;

	private Visitor visitor;

	private String lead;

	private ListVisitor lists;

	@BeforeEach
	void come() {
		this.town.timeIs("2026-10-01T09:00");
		own("Mallila");
		this.visitor = new Visitor(this.port);
		this.lists = new ListVisitor(this.visitor);
		this.lead = this.town.person("Leena", Role.COORDINATOR, Role.LEAD);
		this.visitor.signIn(this.lead);
	}

	@AfterEach
	void leave() {
		this.visitor.picture("last");
		this.visitor.close();
		own("");
		this.town.rest();
	}

	/** The lists name it, and other tests' organisations bring in its lists as well. */
	private void own(String municipality) {
		this.jdbc.sql("update organisation set municipality = :municipality where id = 'own'")
			.param("municipality", municipality)
			.update();
	}

	@Test
	void threeGivenLists_areTakenInWhole() {
		this.visitor.go("/benefit-lists").look("lists-empty");
		this.lists.show(GIVEN.resolve("benefit-list-2018-08.csv"), "Listala");
		assertThat(this.visitor.text()).contains("ISO-8859-1", "puolipiste");
		this.visitor.look("list-preview");
		assertThat(this.lists.take("list").count("Rivejä")).isEqualTo(1030);
		this.visitor.look("list-result");

		this.lists.show(GIVEN.resolve("benefit-list-2026-03.csv"), "Listala");
		assertThat(this.visitor.text()).contains("UTF-8", "pilkku");
		assertThat(this.lists.take("list").count("Rivejä")).isEqualTo(1990);

		this.lists.show(GIVEN.resolve("benefit-list-2026-09.xlsx"), "Listala");
		assertThat(this.lists.take("list").count("Rivejä")).isEqualTo(1500);
		assertThat(this.lists.table("series")).hasSize(2);
		this.visitor.look("list-result-two-municipalities");

		this.visitor.go("/benefit-lists").look("lists");
	}

	@Test
	void brokenList_showsExactlyTheFaultyLines() throws Exception {
		this.lists.show(BROKEN.resolve("benefit-list-broken.csv"), "Listala").take("list-broken");
		this.visitor.look("list-broken");

		var expected = new TreeMap<Integer, String>();
		new ObjectMapper().readTree(BROKEN.resolve("benefit-list-broken.expected.json").toFile())
			.path("faulty_lines")
			.fields()
			.forEachRemaining(
					(line) -> expected.put(Integer.valueOf(line.getKey()), line.getValue().path("column").asText()));
		var shown = new TreeMap<Integer, String>();
		this.lists.table("faults")
			.forEach((row) -> shown.put(Integer.valueOf(row.get(0).replaceAll("\\D", "")),
					row.get(1).equals("Koko rivi") ? "" : row.get(1)));
		assertThat(shown).isEqualTo(expected);
		assertThat(this.lists.count("Hyväksytty")).isEqualTo(40 - expected.size());
	}

	@Test
	void faultyRows_areDownloadedWithoutALiveFormula() throws Exception {
		this.lists.show(BROKEN.resolve("benefit-list-broken.csv"), "Vikakylä").take("list-broken");

		var link = this.visitor.page()
			.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lataa virheelliset rivit"));
		var file = this.visitor.page().waitForDownload(link::click).path();

		var rows = new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
		assertThat(rows).hasSizeGreaterThan(15);
		assertThat(rows).anyMatch((row) -> row.contains("HYPERLINK"))
			.noneMatch((row) -> row.matches(".*(^|[;,\"])=HYPERLINK.*"));
	}

	@Test
	void proposalsConfirmedTogether_leadThroughTheQueueToGuidance() {
		this.lists.show(GIVEN.resolve("benefit-list-2026-09.xlsx"), "Listala").take("list");

		this.visitor.follow("Käy henkilöt läpi").look("tasks-screening");
		this.visitor.page().locator("[data-select-all]").check();
		this.visitor.page().getByText("Vahvista ehdotukset").click();
		this.visitor.picture("tasks-confirm-asks");
		this.visitor.leaveBy(() -> this.visitor.page().locator("#confirm-dialog button[value=yes]").click());
		assertThat(this.visitor.text()).contains("50 tehtävää muutettu");

		this.visitor.go("/queue?programme=VOITTO").look("queue");
		this.visitor.page().fill("#count", "2");
		this.visitor.press("Ota jonosta ja aloita ohjaus");
		assertThat(this.visitor.text()).contains("Jonosta otettiin 2 henkilöä");

		for (var screening : this.town.drawnBy(this.lead)) {
			this.town.work(screening);
			this.visitor.go("/cases/" + this.town.guidanceAfter(screening));
			assertThat(this.visitor.text()).contains("Asiakas kutsutaan listalta",
					"Tarkista yhteystiedot ja turvakielto");
		}
		this.visitor.look("case-from-list");
	}

}
