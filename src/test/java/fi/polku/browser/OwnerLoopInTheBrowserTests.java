package fi.polku.browser;

import java.time.LocalDate;
import java.util.UUID;

import com.microsoft.playwright.Page;
import fi.polku.PolkuTest;
import fi.polku.calendar.MovableClock;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole loop of an owner: waste is seen, a change is drawn and looked at before it is
 * live, another publishes it, open cases go along, and its effect is measured.
 */
@PolkuTest
class OwnerLoopInTheBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	Tryout tryout;

	@Autowired
	ProcessEngine engine;

	@Autowired
	MovableClock clock;

	private final InterviewModel model = new InterviewModel("loop" + UUID.randomUUID().toString().substring(0, 6));

	private Interviews interviews;

	private Visitor owner;

	private Visitor other;

	private Drawing drawing;

	@BeforeEach
	void aModelWithAHistory() {
		this.interviews = new Interviews(this.tryout, this.engine, this.clock, this.model).live().ended(90, 12);
		this.owner = this.interviews.signedIn(this.port, "loop-oona", Role.OWNER);
		this.other = this.interviews.signedIn(this.port, "loop-pia", Role.OWNER);
	}

	@AfterEach
	void leave() {
		this.owner.close();
		this.other.close();
		this.clock.reset();
	}

	@Test
	void change_isDrawnLookedAtPublishedByAnotherFollowedByOpenCasesAndMeasured() {
		var card = aCardFromTheValueStream();
		var open = this.interviews.open(44);
		this.interviews.open(33);

		var draft = theDrawing();
		theChangeIsSeen(draft);
		asked(draft, "Haastattelu unohtuu usein");
		var rule = theRule();
		asked(rule, "Kauempaa tulevat tavataan kotona");

		published(rule);
		published(draft);
		casesHaveMoved();
		theCoordinatorSeesTheField(this.interviews.taskOf(open));

		this.interviews.ended(40, 3);
		theCardShowsTheEffect(card, draft);
	}

	private String aCardFromTheValueStream() {
		this.owner.go("/workshop/models/" + this.model.id() + "/value-stream");
		assertThat(this.owner.text()).contains("Eniten odotetaan vaiheessa \"Pidä alkuhaastattelu\"");
		this.owner.leaveBy(() -> this.owner.page().locator("main button:has-text('Pidä alkuhaastattelu')").click());
		this.owner.fill("observed", "Haastattelua odotetaan kauan")
			.fill("hypothesis", "Jos muistutamme, asiakas tulee ajallaan")
			.press("Tallenna kortti");
		return this.owner.path();
	}

	/**
	 * Draws with the mouse what stands in the picture, and writes the form by keyboard.
	 */
	private String theDrawing() {
		this.owner.go("/workshop").follow(this.model.name()).press("Aloita luonnos");
		this.drawing = Drawing.at(this.owner).opened();
		this.drawing.dragOnto("Ihmisen tehtävä", "flow_" + this.model.id() + "Proposed");
		this.drawing.name("Muistuta haastattelusta")
			.write("Nimi-sv", "Påminn om intervjun")
			.write("Nimi-en", "Remind " + this.model.id());
		this.drawing.saved();
		assertThat(this.drawing.faults()).containsText("Virheitä: 3");
		this.drawing.faults().locator("button").first().click();
		this.drawing.write("Ohje tekijälle-fi", "Lähetä viesti päivää ennen.")
			.write("Ohje tekijälle-sv", "Skicka ett meddelande dagen innan.")
			.write("Ohje tekijälle-en", "Send a message the day before.");
		this.owner.page().getByLabel("Ei näytetä asiakkaalle").check();
		this.drawing.fieldByKeyboard("reached", "Tavoitettiinko asiakas", "Nåddes kunden", "Was the client reached");

		this.drawing.click(this.model.interview());
		this.drawing.fieldByKeyboard("supporter", "Tuleeko tukihenkilö mukaan", "Kommer en stödperson med",
				"Does a support person come along");
		this.drawing.press("ruotsi");
		assertThat(this.owner.page().locator(".preview")).containsText("Kommer en stödperson med");
		this.drawing.saved();
		assertThat(this.drawing.faults()).containsText("Mallissa ei ole virheitä.");
		this.owner.look("loop-editor");
		return this.drawing.address();
	}

	private void theChangeIsSeen(String draft) {
		this.owner.go(draft).follow("Muutokset");
		assertThat(this.owner.text()).contains("Uutta", "Muistuta haastattelusta", "Kommer en stödperson med")
			.contains("Mallissa ei ole virheitä.");
		assertThat(this.owner.page().locator("section[aria-labelledby=open-cases] tbody tr")).hasCount(1);
		assertThat(this.owner.page().locator("section[aria-labelledby=open-cases] tbody")).containsText("2");
		this.owner.look("loop-changes");
		this.owner.follow("Historia").look("loop-saves");

		this.owner.follow("Avoimet asiat");
		this.owner.page().locator("label[for=scope-ALL]").click();
		this.owner.press("Tallenna päätös");
		assertThat(this.owner.text()).contains("Siirtosuunnitelma toimii.");
	}

	private String theRule() {
		this.owner.go("/workshop").follow(this.model.ruleName()).press("Aloita luonnos");
		var table = Drawing.at(this.owner).opened();
		table.press("Kopioi alle, rivi 1");
		table.cell("Ikä, rivi 2", "[30..55]").cell("Tapa, rivi 2", "\"home\"").cell("Lähde, rivi 2", "Kokeilu");
		table.saved();
		assertThat(table.faults()).containsText("Mallissa ei ole virheitä.");

		this.owner.go(table.address()).follow("Muutokset");
		assertThat(this.owner.text()).contains("[30–55]");
		this.owner.follow("Uudelleenajo");
		this.owner.page().fill("#from", LocalDate.now().minusDays(120).toString());
		this.owner.press("Aja uudelleen");
		assertThat(this.owner.text()).contains("Päätöksiä oli 18: luonnoksella samoin 10, toisin 8");
		this.owner.look("loop-replay");
		return table.address();
	}

	private void asked(String draft, String reason) {
		this.owner.go(draft);
		this.owner.page().fill("#reason", reason);
		this.owner.press("Tallenna").press("Pyydä julkaisua");
		assertThat(this.owner.text()).contains("Odottaa toisen prosessin omistajan julkaisua.");
	}

	private void published(String draft) {
		this.other.go(draft);
		this.other.page().locator("form[action$='/publish'] button").click();
		this.other.leaveBy(() -> this.other.page().locator("#confirm-dialog button[value=yes]").click());
		assertThat(this.other.text()).contains("julkaistiin");
	}

	private void casesHaveMoved() {
		this.other.follow("Avoimet asiat").follow("Katso, miten avoimien asioiden siirto etenee");
		this.other.page()
			.waitForSelector("text=Siirtynyt 2 asiaa, kaikkiaan 2.",
					new Page.WaitForSelectorOptions().setTimeout(60_000));
		this.other.look("loop-migration");
	}

	private void theCoordinatorSeesTheField(String task) {
		try (var coordinator = this.interviews.signedIn(this.port, "loop-kaisa", Role.COORDINATOR)) {
			coordinator.go("/tasks/" + task);
			assertThat(coordinator.title()).contains("Pidä alkuhaastattelu");
			assertThat(coordinator.text()).contains("Tuleeko tukihenkilö mukaan");
			coordinator.go("/tasks/" + task + "?lang=sv");
			assertThat(coordinator.text()).contains("Kommer en stödperson med");
			coordinator.go("/tasks/" + task + "?lang=fi").picture("loop-task");
		}
	}

	/** The card names its change, from which the versions follow. */
	private void theCardShowsTheEffect(String card, String draft) {
		this.owner.go(card).follow("Muokkaa korttia");
		this.owner.choose("draft", draft.replaceAll(".*/drafts/([0-9a-f-]+).*", "$1")).press("Tallenna kortti");
		assertThat(this.owner.text()).contains("Ero ei selity sattumalla.");
		this.owner.look("loop-card");
	}

}
