package fi.polku.browser;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

/** How a guidance ends, and what is asked afterwards, on the pages. */
record EndPages(Guidance guidance) {

	EndPages closed() {
		this.guidance.open("Päätä ohjaus").look("task-close");
		visitor().choose("exitClass", "employed").choose("exitReason", "goalReached").yes("followUpAgreed");
		this.guidance.done();
		visitor().go("/cases/" + this.guidance.caseNumber());
		this.guidance.look("case-closed");
		assertThat(visitor().text()).contains("Päättynyt", "Työllistynyt");
		return this;
	}

	/** The first question after the exit is answered, which staff tells. */
	EndPages answered(LocalDate day) {
		this.guidance.timeIs(day);
		tell("Asiakas vastasi");
		this.guidance.look("event-follow-up-answered");
		visitor().choose("followUpStatus", "employed").no("needsHelp").press("Kirjaa");
		this.guidance.timeIs(day);
		return this;
	}

	/** The last is not answered, so the client is asked. */
	EndPages asked(LocalDate day) {
		this.guidance.timeIs(day).timeIs(day.plusDays(8)).open("Kysy asiakkaan tilanne").look("task-ask-client");
		visitor().choose("contactWay", "phone")
			.yes("reached")
			.choose("followUpStatus", "employed")
			.choose("work", "permanent")
			.no("needsHelp")
			.choose("grade", "5");
		this.guidance.done();
		visitor().go("/cases/" + this.guidance.caseNumber());
		this.guidance.look("case-followed-up");
		return this;
	}

	EndPages withdrawn() {
		tell("Asiakas jättäytyi pois");
		visitor().look("event-withdrew");
		visitor().choose("exitClass", "unemployed").fill("withdrawalReason", "Ei halua nyt jatkaa.").press("Kirjaa");
		this.guidance.timeIs(this.guidance.today());
		visitor().go("/cases/" + this.guidance.caseNumber());
		visitor().look("case-withdrawn");
		return this;
	}

	EndPages didNotCome() {
		this.guidance.open("Pidä alkuhaastattelu");
		visitor().follow("Asiakas ei saapunut").look("event-did-not-come").press("Kirjaa");
		this.guidance.timeIs(this.guidance.today().atTime(16, 0));
		return this;
	}

	private void tell(String event) {
		visitor().go("/cases/" + this.guidance.caseNumber()).follow("Kirjaa tapahtuma").look("events").follow(event);
		assertThat(visitor().title()).isEqualTo(event);
	}

	private Visitor visitor() {
		return this.guidance.visitor();
	}

}
