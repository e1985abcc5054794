package fi.polku.browser;

import java.nio.file.Files;
import java.time.LocalDate;

import com.microsoft.playwright.Download;

import static org.assertj.core.api.Assertions.assertThat;

/** A work trial of three months, gone through on its pages. */
record WorkTrialPages(Guidance guidance, LocalDate start, LocalDate end) {

	WorkTrialPages agreed() {
		expect("Tarkista aiemmat työkokeilut", "task-earlier-trials");
		visitor().fill("earlierTrialDays", "0")
			.fill("trialStartsOn", this.start.toString())
			.fill("trialWishes", "Puusepän apuna tai tuotannossa.");
		this.guidance.done();
		expect("Etsi työkokeilupaikka", "task-find-place");
		visitor().yes("placeFound")
			.fill("hostName", "Mallilan Puutyö Oy")
			.fill("hostContact", "Raija Esimerkki")
			.fill("hostPhone", "040 765 4321");
		this.guidance.done();
		expect("Sovi työkokeilusta", "task-agree-trial");
		fillAgreement();
		this.guidance.done();
		expect("Kirjaa sopimuksen allekirjoitukset", "task-sign-agreement");
		return this;
	}

	private void fillAgreement() {
		assertThat(visitor().page().locator("main form h2:visible").count()).as("headings of what is not asked yet")
			.isZero();
		visitor().choose("agreementResult", "agreed")
			.choose("trialPurpose", "returnToWork")
			.fill("trialGoals", "Nähdä, riittävätkö voimat ja käykö työ yhä.")
			.fill("workplaceAddress", "Sahatie 3, Mallila")
			.no("ownEmployer", "learningAgreed")
			.fill("trialEndsOn", this.end.toString())
			.fill("earlierHostDays", "0")
			.fill("dailyHours", "6")
			.fill("dailyTiming", "klo 8.00–14.00")
			.fill("daysPerWeek", "5")
			.choose("weekdays", "monday", "tuesday", "wednesday", "thursday", "friday")
			.fill("trialTasks", "Kokoonpano ja pakkaus.")
			.fill("supervisorName", "Raija Esimerkki")
			.choose("benefitPayer", "kela");
	}

	/** The agreement as the task offers it beside the form. */
	byte[] agreement() throws Exception {
		visitor().page().locator("main aside").getByText("Asiakirjat").first().click();
		var link = visitor().page().locator("main aside a[download][href*='/documents/']").first();
		Download download = visitor().page().waitForDownload(link::click);
		this.guidance.look("task-documents");
		shownInThePage(link.getAttribute("href"));
		return Files.readAllBytes(download.path());
	}

	/** The same document in a page of its own, in a frame that the browser fills. */
	private void shownInThePage(String address) {
		var task = visitor().path();
		visitor().go(address + "/view");
		assertThat(visitor().page().locator("iframe.preview").getAttribute("title")).startsWith("Asiakirja: ");
		assertThat(visitor().page().frames()).anySatisfy((frame) -> assertThat(frame.url()).endsWith("/content"));
		visitor().look("document");
		visitor().go(task);
	}

	WorkTrialPages signed() {
		var today = this.guidance.today().toString();
		visitor().yes("agreementSigned")
			.fill("clientSignedOn", today)
			.fill("hostSignedOn", today)
			.fill("authoritySignedOn", today)
			.choose("signingWay", "paper");
		this.guidance.done();
		return this;
	}

	WorkTrialPages running() {
		this.guidance.timeIs(this.start).open("Vahvista aloitus").look("task-confirm-start");
		visitor().choose("startOutcome", "started");
		this.guidance.done();
		this.guidance
			.timeIs(this.start.plusDays(this.start.until(this.end, java.time.temporal.ChronoUnit.DAYS) / 2 + 1))
			.open("Käy työkokeilupaikalla")
			.look("task-visit-trial");
		visitor().choose("visitWay", "visit")
			.fill("clientView", "Työ on mieluisaa.")
			.fill("hostView", "Oppii nopeasti.")
			.choose("goalsInReach", "yes");
		this.guidance.done();
		return this;
	}

	WorkTrialPages evaluated() {
		this.guidance.timeIs(this.end.minusMonths(1).plusDays(1)).open("Sovi jatkosta").look("task-next-step");
		visitor().choose("agreedNextStep", "hired")
			.fill("nextStepActions", "Työnantaja tekee työsopimuksen kokeilun päättyessä.")
			.no("planChanges");
		this.guidance.done();
		this.guidance.timeIs(this.end.plusDays(1)).open("Arvioi työkokeilu").look("task-evaluate-trial");
		visitor().choose("hostSuitability", "suits")
			.choose("trialGoalsReached", "yes")
			.choose("workTrialResult", "hired")
			.fill("hiredFrom", this.end.plusDays(3).toString())
			.fill("resultSummary", "Työpaikka palkkaa asiakkaan.");
		this.guidance.done();
		return this;
	}

	private void expect(String step, String picture) {
		assertThat(visitor().title()).isEqualTo(step);
		this.guidance.look(picture);
	}

	private Visitor visitor() {
		return this.guidance.visitor();
	}

}
