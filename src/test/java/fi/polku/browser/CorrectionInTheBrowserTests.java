package fi.polku.browser;

import fi.polku.PolkuTest;
import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A coordinator sets right what is wrong of a client, and takes back a note. */
@PolkuTest
class CorrectionInTheBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	Town town;

	private final PageCheck check = new PageCheck();

	@Test
	void name_isCorrectedAndANoteWithdrawn() {
		this.town.timeIs("2026-09-01T09:00");
		try (var visitor = new Visitor(this.port)) {
			visitor.signIn(this.town.person("Kaisa", Role.COORDINATOR));
			var guidance = new Guidance(visitor, this.town, "Vaarinkirjattu", false).referred().invited();
			visitor.go("/cases/" + guidance.caseNumber());
			var client = visitor.page().locator("main a[href^='/clients/']").first().getAttribute("href");
			this.check.look(visitor, client + "/identity", "identity");
			visitor.press("Tallenna");
			this.check.state(visitor, "fi");
			visitor.picture("identity-fault");
			visitor.fill("lastName", "Oikeinkirjattu").fill("reason", "Nimi oli kirjattu väärin").press("Tallenna");
			assertThat(visitor.path()).isEqualTo(client);
			assertThat(visitor.title()).contains("Oikeinkirjattu");

			visitor.go("/cases/" + guidance.caseNumber());
			visitor.page().fill("#note-text", "Soitti ja kysyi ajasta.");
			visitor.press("Tallenna muistiinpano");
			var note = visitor.page().locator("main a[href*='/notes/']").first().getAttribute("href");
			this.check.look(visitor, note, "note");
			visitor.press("Peru muistiinpano");
			this.check.state(visitor, "fi");
			visitor.page().fill("#reason", "Koski toista asiakasta");
			visitor.press("Peru muistiinpano");
			assertThat(visitor.text()).contains("Muistiinpano (peruttu)", "Soitti ja kysyi ajasta.",
					"Koski toista asiakasta");
			visitor.picture("case-withdrawn-note");
			this.check.look(visitor, note, "note-withdrawn");
		}
		finally {
			this.town.rest();
		}
	}

}
