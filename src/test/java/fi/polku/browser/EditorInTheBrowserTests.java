package fi.polku.browser;

import java.util.Map;

import com.microsoft.playwright.options.SelectOption;
import fi.polku.PolkuTest;
import fi.polku.security.Role;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An owner draws a draft: it saves itself, tells its faults, and nobody loses a word. */
@PolkuTest
class EditorInTheBrowserTests extends OwnersDraft {

	@Test
	void aName_isSavedByItself_andAMissingTextIsToldWhereItIs() {
		assertThat(this.drawing.faults()).containsText("Mallissa ei ole virheitä.");
		this.drawing.asList().choose("agreeSearchSupport").write("Nimi-fi", "Sovi työnhausta").saved();
		assertThat(this.drawing.file(MODEL)).contains("name=\"Sovi työnhausta\"")
			.contains("historyTimeToLive=\"P1461D\"");

		this.drawing.write("Nimi-sv", "").saved();
		assertThat(this.drawing.faults()).containsText("agreeSearchSupport");
		this.drawing.choose("jobSearchBegan");
		this.drawing.faults().locator("button").first().click();

		assertThat(this.owner.page().locator("[data-shown-id]")).hasText("agreeSearchSupport");
		this.drawing.write("Nimi-sv", "Kom överens om jobbsökningen").saved();
		assertThat(this.drawing.faults()).containsText("Mallissa ei ole virheitä.");
		assertThat(this.drawing.file("jobSearch.texts_sv.properties"))
			.contains("agreeSearchSupport = Kom överens om jobbsökningen");
	}

	@Test
	void aTask_isAddedFromTheListAndNamedByItsEnglishName() {
		this.drawing.asList().choose("agreeSearchSupport").press("Lisää");
		assertThat(this.owner.page().locator(".editor__side h2").first()).isFocused();
		this.drawing.write("Nimi-fi", "Muistuta tapaamisesta")
			.write("Nimi-sv", "Påminn om mötet")
			.write("Nimi-en", "Remind of meeting");
		assertThat(this.owner.page().locator("[data-shown-id]")).hasText("remindOfMeeting");
		this.drawing.saved();

		assertThat(this.drawing.file(MODEL)).contains("<bpmn:userTask id=\"remindOfMeeting\"")
			.contains("camunda:candidateGroups=\"coordinator\"")
			.contains("name=\"polku:deadline\"");
		assertThat(this.drawing.file("jobSearch.texts_en.properties")).contains("remindOfMeeting = Remind of meeting");
		this.drawing.press("Kumoa").press("Kumoa");
	}

	@Test
	void aFieldOfAForm_isSeenAsItWillBeFilledIn() {
		this.drawing.asList().choose("agreeSearchSupport").press("Lisää kenttä");
		var field = this.owner.page().locator(".field-card[open]");
		field.locator("[data-key$='-id']").fill("workWish");
		field.locator("[data-key$='-id']").blur();
		field.locator("[data-key$='-class']").selectOption(new SelectOption().setValue("sensitive"));
		assertThat(field).containsText("Se näkyy vain niille, joilla on oikeus lukea terveystietoja");
		field.locator("[data-key$='-class']").selectOption(new SelectOption().setValue("ordinary"));
		field.locator("[data-key$='-type']").selectOption(new SelectOption().setValue("text"));
		this.owner.page().locator(".field-card[open] [data-key='Kysymys-fi']").fill("Työtoive");
		this.owner.page().locator(".field-card[open] [data-key='Kysymys-sv']").fill("Önskat arbete");
		this.owner.page().locator(".field-card[open] [data-key='Kysymys-en']").fill("Work wished for");
		this.owner.page().locator(".field-card[open] [data-key='Kysymys-en']").blur();
		assertThat(this.owner.page().locator(".preview")).containsText("Työtoive");

		this.drawing.press("ruotsi");
		assertThat(this.owner.page().locator(".preview")).containsText("Önskat arbete");
		this.drawing.saved();
		assertThat(this.drawing.faults()).containsText("Mallissa ei ole virheitä.");

		assertThat(this.drawing.file(MODEL))
			.contains("<camunda:formField id=\"workWish\" label=\"Työtoive\" type=\"text\"");
		assertThat(this.drawing.file("jobSearch.texts_sv.properties"))
			.contains("agreeSearchSupport.workWish = Önskat arbete");
		this.owner.look("editor-form");
	}

	@Test
	void anothersSave_isNotWrittenOver_andOnesOwnBecomesADraftOfItsOwn() {
		try (var other = new Visitor(this.port)) {
			other.signIn(this.town.person("Pia", Role.OWNER));
			var theirs = this.drawing.before(other).open("fi").asList().choose("agreeSearchSupport");
			theirs.write("Nimi-fi", "Toisen nimi").saved();

			this.drawing.asList().choose("agreeSearchSupport").write("Nimi-fi", "Oma nimi");
			assertThat(this.owner.page().locator("[data-conflict]")).containsText("Pia Esimerkki");
			this.owner.leaveBy(() -> this.drawing.press("Pidä omani uutena luonnoksena"));

			assertThat(theirs.file(MODEL)).contains("Toisen nimi").doesNotContain("Oma nimi");
		}
		this.owner.page().waitForSelector("[data-model-editor][data-state=open]");
		this.drawing.asList().choose("agreeSearchSupport");
		assertThat(this.drawing.key("Nimi-fi")).hasValue("Oma nimi");
	}

	@Test
	void aRowOfADecision_isAddedAndSaved() {
		var table = Drawing.begin(this.owner, "searchInterval").open("fi");
		var page = this.owner.page();
		page.locator("[data-path=searchInterval_rule4]")
			.getByLabel("Tuettu työnhaku alkoi, rivi 4")
			.fill("[date(\"2026-01-01\")..date(\"2026-12-31\")]");
		table.press("Kopioi alle, rivi 4");
		page.getByLabel("Tuettu työnhaku alkoi, rivi 5").fill(">= date(\"2027-01-01\")");
		page.getByLabel("Tuettu työnhaku alkoi, rivi 5").blur();
		table.saved();

		assertThat(table.faults()).containsText("Mallissa ei ole virheitä.");
		assertThat(table.file("searchInterval.dmn")).contains("date(\"2027-01-01\")")
			.contains("id=\"searchInterval_rule_1\"");
		this.owner.look("editor-decision");
	}

	@Test
	void aModelWithoutAPicture_isLaidOut() {
		var bare = this.drawing.file(MODEL).replaceAll("(?s)<bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>", "");

		var laidOut = Drawing.begin(this.owner, "jobSearch", Map.of(MODEL, bare)).open("fi");

		assertThat(this.owner.page().locator(".notice--info").first()).containsText("aseteltiin kuvaksi");
		laidOut.saved();
		assertThat(laidOut.file(MODEL)).contains("BPMNShape").contains("historyTimeToLive=\"P1461D\"");
		assertThat(laidOut.faults()).containsText("Mallissa ei ole virheitä.");
		this.owner.look("editor-laid-out");
	}

	@Test
	void theList_needsNoMouse() {
		var keyboard = new Keyboard(this.owner);
		keyboard.to("Luettelo").press("Enter").to("Sovi työnhaun tuesta").press("Enter");
		assertThat(this.owner.page().locator("[data-shown-id]")).hasText("agreeSearchSupport");

		keyboard.to("suomi").press("Control+A").type("Sovi tuesta").tab();
		keyboard.to("Lisää kenttä").press("Enter").press("Control+A").type("pace").tab();
		keyboard.to("suomi").type("Tahti").tab().type("Takt").tab().type("Pace").tab();
		this.drawing.saved();
		assertThat(this.drawing.faults()).containsText("Mallissa ei ole virheitä.");
		assertThat(this.drawing.file(MODEL)).contains("name=\"Sovi tuesta\"").contains("id=\"pace\" label=\"Tahti\"");

		keyboard.press("Escape").anew().press("Shift+Tab");
		keyboard.anew().to("Ehdota keskusteluväliä").press("Enter");
		keyboard.anew().to("Siirrä aiemmaksi").press("Enter");
		this.drawing.saved();
		assertThat(this.drawing.file(MODEL))
			.containsPattern("sourceRef=\"jobSearchBegan\" targetRef=\"proposeSearchInterval\"");
		keyboard.anew().to("Poista").press("Enter");
		assertThat(this.owner.page().locator(".editor__side h2").first()).isFocused();
		this.drawing.saved();
		assertThat(this.drawing.file(MODEL)).doesNotContain("id=\"proposeSearchInterval\"");
	}

	@Test
	void thePages_areInEachLanguage() {
		for (var language : new String[] { "fi", "sv", "en" }) {
			this.drawing.open(language);
			this.owner.look("editor-" + language);
		}
	}

}
