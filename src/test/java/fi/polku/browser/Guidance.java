package fi.polku.browser;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;

import fi.polku.intake.referral.TestCodes;

import static org.assertj.core.api.Assertions.assertThat;

/** The stages of one client's guidance, each gone through on its pages. */
final class Guidance {

	private static final Pattern NUMBER = Pattern.compile("\\d{4}-\\d{6}");

	private final Visitor visitor;

	private final Town town;

	private final String lastName;

	private final boolean looks;

	private String caseNumber;

	Guidance(Visitor visitor, Town town, String lastName, boolean looks) {
		this.visitor = visitor;
		this.town = town;
		this.lastName = lastName;
		this.looks = looks;
	}

	String caseNumber() {
		return this.caseNumber;
	}

	Visitor visitor() {
		return this.visitor;
	}

	/** A referral recorded by staff, decided to be in the target group. */
	Guidance referred() {
		this.visitor.go("/referrals").follow("Kirjaa ohjaus");
		look("referral");
		this.visitor.choose("source", "EMPLOYMENT_AUTHORITY")
			.choose("programme", "VOITTO")
			.fill("personalIdentityCode", TestCodes.next())
			.fill("lastName", this.lastName)
			.fill("firstNames", "Meeri")
			.fill("reason", "Pitkä tauko työstä, toivoo työkokeilua.")
			.fill("referrer", "Oona Ohjaaja, Mallilan työllisyysalue")
			.fill("phone", "040 123 4567")
			.press("Kirjaa ohjaus");
		assertThat(this.visitor.path()).isEqualTo("/referrals");
		look("referrals");
		var number = NUMBER.matcher(this.visitor.page().locator("#flash").innerText());
		assertThat(number.find()).isTrue();
		this.caseNumber = number.group();
		open("Ratkaise kohderyhmään ottaminen");
		look("task-decide-target-group");
		this.visitor.choose("targetDecision", "takeIn")
			.fill("decisionGrounds", "Pitkä työttömyys, oma halu työkokeiluun.");
		return done();
	}

	/** Contact details checked; the interview is booked and the client invited. */
	Guidance invited() {
		open("Tarkista yhteystiedot ja turvakielto");
		look("task-contact-details");
		this.visitor.no("protectionOrder", "interpreterNeeded")
			.choose("protectionSource", "client")
			.choose("invitationWay", "sms");
		return done();
	}

	/** The interview on its day. */
	Guidance interviewed() {
		timeIs(this.town.appointmentOf(this.caseNumber));
		this.visitor.go("/");
		look("my-day-meeting");
		open("Pidä alkuhaastattelu");
		look("task-interview");
		this.visitor.choose("interviewResult", "joined").choose("meetingForm", "office");
		new InterviewAnswers(this.visitor).fill();
		return done();
	}

	/** The proposed segment confirmed. */
	Guidance segmented() {
		assertThat(this.visitor.title()).isEqualTo("Vahvista segmentti");
		look("task-segment");
		return done();
	}

	/** A plan with a work trial, agreed with the client. */
	Guidance planned() {
		assertThat(this.visitor.title()).isEqualTo("Laadi ohjaussuunnitelma asiakkaan kanssa");
		look("task-plan");
		var day = today();
		this.visitor.no("situationChangedSince")
			.choose("planOutcome", "services")
			.yes("wantsWorkTrial")
			.no("wantsPaySubsidy", "wantsTraining", "wantsMultiService", "wantsJobSearch", "wantsGuidedService")
			.fill("actionOne", "Kysytään työkokeilupaikkaa puualalta")
			.fill("actionOneBy", day.plusDays(14).toString())
			.choose("actionOneWho", "both")
			.choose("followUpWay", "meeting")
			.choose("followUpRhythm", "monthly")
			.fill("nextContactOn", day.plusDays(14).toString());
		done();
		assertThat(this.visitor.title()).isEqualTo("Sovi suunnitelmasta");
		look("task-agree-plan");
		this.visitor.choose("routeFollowed", "yes").choose("acceptance", "signature").choose("planGiven", "paper");
		return done();
	}

	/**
	 * Opens the case's task by its name, from the list, as one looks for it by number.
	 */
	Guidance open(String step) {
		this.visitor.go("/tasks");
		this.visitor.page().locator("summary").getByText("Rajaa ja järjestä").click();
		this.visitor.page().fill("#text", this.caseNumber);
		this.visitor.press("Etsi");
		this.visitor.go(this.visitor.page().locator("tbody").getByText(step).first().getAttribute("href"));
		assertThat(this.visitor.title()).isEqualTo(step);
		return this;
	}

	/** Ready: what is automatic happens, and what follows opens. */
	Guidance done() {
		this.visitor.press("Valmis");
		assertThat(this.visitor.page().locator("[data-error-summary]").allInnerTexts()).isEmpty();
		this.town.work(this.caseNumber);
		this.visitor.page().waitForURL((address) -> !address.contains("/next"));
		return this;
	}

	Guidance timeIs(LocalDateTime local) {
		this.town.timeIs(local.toString());
		this.town.work(this.caseNumber);
		return this;
	}

	Guidance timeIs(LocalDate day) {
		return timeIs(day.atTime(9, 0));
	}

	LocalDate today() {
		return LocalDate.ofInstant(this.town.now(), java.time.ZoneId.of("Europe/Helsinki"));
	}

	Guidance look(String picture) {
		if (this.looks) {
			this.visitor.look(picture);
		}
		return this;
	}

}
