package fi.polku.browser;

import fi.polku.PolkuTest;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An owner writes what a model sends: read beside it, saved by itself. */
@PolkuTest
class LettersInTheBrowserTests extends OwnersDraft {

	@Test
	void aMessageToTheClient_isDrawnAndItsWordsAreWritten() {
		this.drawing.asList().choose("agreeSearchSupport");
		this.drawing.key("add").selectOption("polku.letter.tellClient");
		this.drawing.press("Lisää")
			.write("Nimi-fi", "Kerro työnhausta")
			.write("Nimi-sv", "Berätta om jobbsökningen")
			.write("Nimi-en", "Tell about job search")
			.saved();
		assertThat(this.drawing.faults()).containsText("Kirje puuttuu");
		assertThat(this.drawing.file(MODEL)).contains("<bpmn:serviceTask id=\"tellAboutJobSearch\"")
			.contains("camunda:delegateExpression=\"${tellClient}\"");

		this.owner.go(this.drawing.letters() + "?lang=fi");
		var page = this.owner.page();
		page.waitForSelector("[data-model-editor][data-state=open]");
		page.locator("#letter-tellAboutJobSearch [data-part]")
			.all()
			.forEach((text) -> text.fill("Tervetuloa![ Soita {phone}.]"));
		this.drawing.saved();

		assertThat(this.drawing.faults()).containsText("Mallissa ei ole virheitä.");
		assertThat(this.drawing.file("jobSearch.letters_en.properties"))
			.contains("tellAboutJobSearch.sms = Tervetuloa![ Soita {phone}.]");
	}

	@Test
	void aLetter_isReadAsItIsWritten_andSavedByItself() {
		var intake = Drawing.begin(this.owner, "intake");
		this.owner.go(intake.letters() + "?lang=fi");
		var page = this.owner.page();
		page.waitForSelector("[data-model-editor][data-state=open]");
		var message = page.locator("[id='sv.remindClient.sms']");
		message.fill("Välkommen {name}");
		intake.saved();
		assertThat(intake.faults()).containsText("{name}");
		assertThat(intake.faults()).containsText("Tekstiviesti");
		intake.faults().locator("button").first().click();
		assertThat(message).isFocused();

		message.fill("Välkommen![ Ring {phone}.]");
		assertThat(page.locator("#letter-remindClient")).containsText("Välkommen! Ring 050 000 1201.");
		intake.saved();

		assertThat(intake.faults()).containsText("Mallissa ei ole virheitä.");
		assertThat(intake.file("intake.letters_sv.properties"))
			.contains("remindClient.sms = Välkommen![ Ring {phone}.]")
			.contains("inviteClient.subject = Du har");
		var paper = page.waitForResponse((answer) -> answer.url().contains("/letters/fi.pdf"),
				() -> page.locator("#letter-remindClient [data-paper] summary").click());
		assertThat(paper.status()).isEqualTo(200);
		this.owner.look("letters");
	}

}
