package fi.polku.browser;

import java.util.Map;

import com.microsoft.playwright.Page;
import fi.polku.PolkuTest;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An owner loses nothing at the editor: neither a word that is being typed, nor the
 * place, nor what can be taken back.
 */
@PolkuTest
class EditorKeepsInTheBrowserTests extends OwnersDraft {

	@Test
	void whatIsBeingTyped_isThereAfterAReload() {
		this.drawing.asList().choose("agreeSearchSupport");
		this.drawing.key("Nimi-sv").fill("Mitt i ett ord");

		page().reload();

		this.drawing.opened().asList().choose("agreeSearchSupport");
		assertThat(this.drawing.key("Nimi-sv")).hasValue("Mitt i ett ord");
	}

	@Test
	void anotherPage_showsWhatWasJustWritten() {
		this.drawing.asList().choose("agreeSearchSupport");
		this.drawing.key("Nimi-fi").fill("Sovi heti työnhausta");

		this.owner.follow("Muutokset");

		assertThat(this.owner.text()).contains("Sovi heti työnhausta");
	}

	@Test
	void withoutALine_whatIsWrittenStaysAndIsSavedLater() {
		this.drawing.asList().choose("agreeSearchSupport");
		page().context().setOffline(true);
		this.drawing.write("Nimi-sv", "Utan linje");
		assertThat(page().locator("[data-save-state]")).containsText("Tallennus ei onnistunut");

		page().context().setOffline(false);
		page().waitForSelector("[data-save-state][data-outcome=saved]",
				new Page.WaitForSelectorOptions().setTimeout(30_000));

		assertThat(this.drawing.file("jobSearch.texts_sv.properties")).contains("agreeSearchSupport = Utan linje");
	}

	@Test
	void onesOwnOtherTab_isNotSomebodyElse() {
		var other = page().context().newPage();
		other.navigate(page().url());
		other.waitForSelector("[data-model-editor][data-state=open]");
		this.drawing.asList().choose("agreeSearchSupport").write("Nimi-sv", "I första fliken").saved();

		other.locator("[data-tools] button", new Page.LocatorOptions().setHasText("Luettelo")).click();
		other.locator(".editor__outline [data-id=agreeSearchSupport]").click();
		other.locator("[data-key='Nimi-sv']").fill("I andra fliken");
		other.locator("[data-key='Nimi-sv']").blur();

		assertThat(other.locator("[data-conflict]")).containsText("Olet itse tallentanut luonnoksen");
		assertThat(other.locator("[data-conflict] button").first()).isFocused();
		other.locator("[data-conflict] button").last().click();
		other.locator("#confirm-dialog button[value=yes]").click();
		other.waitForSelector("[data-model-editor][data-state=open]");
		other.close();
		assertThat(this.drawing.file("jobSearch.texts_sv.properties")).contains("I första fliken");
	}

	@Test
	void theList_tellsAtOnceWhatWasRenamed() {
		this.drawing.asList().choose("agreeSearchSupport").write("Nimi-fi", "Sovi heti työnhausta");

		assertThat(page().locator(".editor__outline [data-id=agreeSearchSupport]")).hasText("Sovi heti työnhausta");
		assertThat(this.drawing.button("Kumoa")).isEnabled();
	}

	@Test
	void aTextInSwedish_isTakenBackAsTheDrawingIs() {
		this.drawing.asList().choose("agreeSearchSupport");
		var before = this.drawing.key("Nimi-sv").inputValue();
		this.drawing.write("Nimi-sv", "Något annat").press("Kumoa");
		assertThat(this.drawing.key("Nimi-sv")).hasValue(before);

		this.drawing.press("Tee uudelleen");

		assertThat(this.drawing.key("Nimi-sv")).hasValue("Något annat");
		this.drawing.saved();
		assertThat(this.drawing.file(MODEL)).isEqualTo(Drawing.begin(this.owner, "jobSearch").file(MODEL));
	}

	@Test
	void aFieldIsCalledByItsEnglishWords_andNeverAsAnother() {
		this.drawing.asList().choose("agreeSearchSupport").press("Lisää kenttä");
		question("sv", "Önskat arbete");
		question("en", "Work wished for");
		var id = page().locator(".field-card[open] [data-key$='-id']");
		assertThat(id).hasValue("workWishedFor");

		this.drawing.press("Lisää kenttä");
		var other = page().locator(".field-card[open] [data-key$='-id']").last();
		other.fill("workWishedFor");
		other.blur();

		assertThat(page().locator(".field__error")).containsText("workWishedFor on jo käytössä");
		assertThat(other).not().hasValue("workWishedFor");
		this.drawing.saved();
		assertThat(this.drawing.file("jobSearch.texts_sv.properties"))
			.contains("agreeSearchSupport.workWishedFor = Önskat arbete");
	}

	@Test
	void theFocus_staysWhereOneWorks() {
		this.drawing.asList().choose("agreeSearchSupport");
		page().getByLabel("Ei näytetä asiakkaalle").focus();
		page().keyboard().press("Space");
		assertThat(page().getByLabel("Ei näytetä asiakkaalle")).isFocused();
		this.drawing.saved();

		var table = Drawing.begin(this.owner, "searchInterval").open("fi");
		table.button("Alas, rivi 1").focus();
		page().keyboard().press("Enter");
		assertThat(table.button("Alas, rivi 2")).isFocused();
		table.button("Poista, rivi 4").focus();
		page().keyboard().press("Enter");
		assertThat(table.button("Poista, rivi 3")).isFocused();
		table.press("Kumoa").press("Kumoa").saved();
		assertThat(table.file("searchInterval.dmn")).contains("searchInterval_rule4");
		assertThat(table.button("Kumoa")).isDisabled();
	}

	@Test
	void aCellOfATable_saysWhatItsCodesAndDaysMean() {
		Drawing.begin(this.owner, "searchInterval").open("fi");

		assertThat(page().locator("[data-path=searchInterval_rule2]")).containsText("2.5.2022–31.12.2024");
		page().getByLabel("Tuettu työnhaku alkoi, rivi 4").fill("> date(\"2027-01-01\")");
		assertThat(page().locator("[data-path=searchInterval_rule4]")).containsText("1.1.2027 jälkeen");

		Drawing.begin(this.owner, "segment").open("fi");
		assertThat(page().locator(".rows tbody")).containsText("Tuetusti työhön");
		this.owner.look("editor-segment");
	}

	@Test
	void theListAndTheTableTool_areInTheReadersLanguage() {
		this.drawing.open("sv").press("Lista");
		assertThat(page().locator(".editor__outline [data-id=agreeSearchSupport]"))
			.hasText("Kom överens om stödet för jobbsökningen");
		this.drawing.choose("agreeSearchSupport");
		assertThat(page().locator(".editor__side h2").first()).hasText("Kom överens om stödet för jobbsökningen");

		Drawing.begin(this.owner, "searchInterval").open("fi").press("Taulukkotyökalu");
		assertThat(page().locator(".editor__canvas")).containsText("kokonaisluku");
		assertThat(page().locator(".editor__canvas")).not().containsText("integer");
	}

	@Test
	void aTrial_speaksFinnishAndChangesNothing() {
		page().setViewportSize(1280, 900);
		this.drawing.open("fi").press("Kokeile kulkua");
		assertThat(page().locator("[role=status]:has-text('Kokeilu on käynnissä')")).isVisible();
		page().locator(".bts-context-pad[title='Tapahtuma sattuu']").first().click();
		assertThat(page().locator(".bts-notifications")).containsText("alkoi");
		assertThat(page()
			.locator(".editor__canvas [title]:is([title*=Simulation], [title^=Add], [title^=Set], [title^=Trigger])"))
			.hasCount(0);
		assertThat(this.drawing.button("Kumoa")).isDisabled();

		this.drawing.asList().choose("agreeSearchSupport").write("Nimi-sv", "Efter testet").saved();
	}

	@Test
	void aModelThatCannotBeDrawn_saysWhyInFinnish() {
		var broken = this.drawing.file(MODEL).replaceFirst("<bpmn:process", "<bpmn:nothing/><bpmn:process");

		Drawing.begin(this.owner, "jobSearch", Map.of(MODEL, broken)).open("fi");

		assertThat(page().locator("[data-work] .notice")).containsText("Tuntematon osa: bpmn:nothing");
		assertThat(page().locator("[data-work] .notice")).not().containsText("unparsable");
		this.owner.look("editor-source");
	}

	private void question(String language, String text) {
		var field = page().locator(".field-card[open] [data-key='Kysymys-" + language + "']");
		field.fill(text);
		field.blur();
	}

	private Page page() {
		return this.owner.page();
	}

}
