package fi.polku.worklist;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.calendar.MovableClock;
import fi.polku.casefile.Cases;
import fi.polku.casefile.OwnerChoices;
import fi.polku.casefile.OwnerReason;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

/** Why a task is with whom it is, from what was kept. */
@PolkuTest
class WhyWhoTests {

	private static final Map<String, Object> GOOD = Map.of("story", "Etsii työtä", "joins", "true");

	@Autowired
	Tryout tryout;

	@Autowired
	WhyWho who;

	@Autowired
	WorkItems items;

	@Autowired
	Tasks tasks;

	@Autowired
	Completing completing;

	@Autowired
	Cases cases;

	@Autowired
	OwnerChoices choices;

	@Autowired
	MovableClock clock;

	@Autowired
	TestBrowser browser;

	@Autowired
	JdbcClient jdbc;

	Person owner;

	Person doer;

	CaseNumber number;

	@BeforeEach
	void aCase() {
		LocaleContextHolder.setLocale(Locale.forLanguageTag("fi"));
		this.clock.set(Instant.parse("2026-11-03T07:00:00Z"));
		this.tryout.deploy();
		this.owner = this.tryout.person("why-owner", Role.COORDINATOR);
		this.doer = this.tryout.person("why-doer", Role.COORDINATOR);
		this.number = this.tryout.start("Syynen");
	}

	@AfterEach
	void rest() {
		this.clock.reset();
		LocaleContextHolder.resetLocaleContext();
	}

	@Test
	void taskOfTheOwner_saysHowTheOwnerWasChosen() throws Exception {
		own(OwnerReason.ofArea, 12);
		this.completing.complete(task(), GOOD, this.doer);

		var why = "Tehtävä tuli suoraan asian koordinaattorille (why-owner), joka valittiin ti 3.11.2026: alueen "
				+ "paikalla olevista hänellä oli vähiten avoimia asioita (12).";
		assertThat(why()).isEqualTo(why);
		this.browser.as("why-owner", get("/tasks/" + task())).andExpect(content().string(containsString(why)));
	}

	@Test
	void ownerOfWhomNothingIsKept_isToldAsTheOwnerOnly() {
		this.cases.assign(this.number, "why-owner", null, null);
		this.completing.complete(task(), GOOD, this.doer);

		assertThat(why()).isEqualTo("Tehtävä tuli suoraan asian koordinaattorille (why-owner).");
	}

	@Test
	void nextOfTheSameSitting_wentOnToItsDoer() {
		this.completing.complete(task(), GOOD, this.doer);

		assertThat(why()).isEqualTo("Tehtävä jatkui suoraan sille, joka teki edellisen vaiheen (why-doer).");
	}

	@Test
	void takenByHand_saysOnlyWhyTheCaseHasItsCoordinator() {
		own(OwnerReason.handedOver, null);
		this.tasks.claim(task(), this.doer);

		assertThat(why()).startsWith("Asian koordinaattori (why-owner) valittiin ti 3.11.2026: asia siirrettiin");
	}

	@Test
	void withoutAnythingKept_nothingIsSaid() {
		this.tasks.claim(task(), this.doer);
		assertThat(why()).isNull();

		own(OwnerReason.ofAll, 3);
		this.cases.assign(this.number, "why-doer", null, null);
		assertThat(why()).isNull();
	}

	@Test
	void everyReason_hasItsWordsInEveryLanguage() {
		this.tasks.claim(task(), this.doer);
		for (var language : new String[] { "fi", "sv", "en" }) {
			LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
			for (var reason : OwnerReason.values()) {
				own(reason, 7);
				assertThat(why()).doesNotContain("whyWho", "{").contains("why-owner");
			}
		}
	}

	private void own(OwnerReason reason, Integer openCases) {
		this.cases.assign(this.number, "why-owner", null, null);
		this.choices.keep(this.number, "why-owner", reason, openCases);
	}

	private String why() {
		return this.who.of(this.items.find(task(), this.doer, Locale.ROOT).orElseThrow()).orElse(null);
	}

	private String task() {
		return this.jdbc.sql("select task_id from work_item where case_number = :case")
			.param("case", this.number.value())
			.query(String.class)
			.single();
	}

}
