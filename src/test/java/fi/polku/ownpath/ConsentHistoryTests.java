package fi.polku.ownpath;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import fi.polku.casefile.Cases;
import fi.polku.casefile.EmployerConsent;
import fi.polku.client.ConsentTerms;
import fi.polku.client.ConsentTexts;
import fi.polku.client.Consents;
import fi.polku.link.Ground;
import fi.polku.link.NewLink;
import fi.polku.link.PersonalLink;
import fi.polku.process.CaseNumber;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What rests on a consent ends with it, whoever takes it back. */
class ConsentHistoryTests extends OwnPathTest {

	private static final ConsentTerms ORAL = new ConsentTerms("oral", "Tampereen kuntoutus", null, null, "partners-1");

	@Autowired
	Consents consents;

	@Autowired
	ConsentTexts texts;

	@Autowired
	EmployerConsent employers;

	@Autowired
	Cases cases;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	@Test
	void clientTakesItBackByTheLink_partnersLinksShutAtOnce() throws Exception {
		var number = guided().caseNumber();
		var client = this.cases.get(number).clientId();
		this.consents.record(client, "partners", true, null, "kokeilija", ORAL);
		var partners = partnersLink(number);
		var made = link(number);
		var session = opened(made);

		this.browser.perform(get(path(made) + "/consents").param("lang", "fi").session(session))
			.andExpect(content().string(containsString("Peru suostumus kumppaneille")))
			.andExpect(content().string(not(containsString("Tampereen kuntoutus"))));
		this.browser.perform(post(path(made) + "/consents/partners/withdraw").session(session).with(csrf()))
			.andExpect(status().is3xxRedirection());

		assertThat(this.consents.newest(client, "partners")).contains(false);
		assertThat(this.consents.of(client)).singleElement().satisfies((one) -> {
			assertThat(one.given()).isTrue();
			assertThat(one.withdrawnBy()).isEqualTo("client");
			assertThat(one.withdrawnAt()).isNotNull();
			assertThat(one.terms()).isEqualTo(ORAL);
		});
		assertThat(this.links.of(number)).filteredOn((it) -> it.id().equals(partners.id()))
			.allMatch((it) -> it.revokedAt() != null);
		assertThat(this.links.of(number)).filteredOn((it) -> it.kind() == PersonalLink.Kind.CLIENT)
			.allMatch((it) -> it.revokedAt() == null);
	}

	@Test
	void withoutTheCode_nothingIsShownOrTakenBack() throws Exception {
		var number = guided().caseNumber();
		var client = this.cases.get(number).clientId();
		this.consents.record(client, "employers", true, null, "kokeilija", ORAL);
		var made = link(number);

		this.browser.perform(get(path(made) + "/consents").param("lang", "fi"))
			.andExpect(content().string(not(containsString("työnantajille"))));
		this.browser.perform(post(path(made) + "/consents/employers/withdraw").with(csrf()))
			.andExpect(status().isNotFound());

		assertThat(this.consents.newest(client, "employers")).contains(true);
	}

	@Test
	void employersConsentTakenBack_isNotRevivedByAnOlderSearch() {
		var number = guided().caseNumber();
		var client = this.cases.get(number).clientId();
		this.jdbc
			.sql("""
					insert into case_record (id, case_number, element, definition_id, answers, recorded_by, source, recorded_at)
					values (gen_random_uuid(), :case, 'searchForTest', 'x', '{"employerConsent": true}', 'kokeilija', 'staff', :at)
					""")
			.param("case", number.value())
			.param("at", java.sql.Timestamp.from(this.clock.instant().minusSeconds(60)))
			.update();
		this.employers.keep(number, "searchForTest");
		assertThat(this.employers.isGiven(number)).isTrue();

		this.consents.withdraw(client, "employers", "kokeilija");
		this.employers.keep(number, "searchForTest");

		assertThat(this.employers.isGiven(number)).isFalse();
	}

	@Test
	void consentPastItsLastDay_isNoConsent() {
		var client = this.cases.get(guided().caseNumber()).clientId();
		this.consents.record(client, "health", true, null, "kokeilija",
				new ConsentTerms("written", null, null, LocalDate.of(2020, 1, 1), "health-1"));

		assertThat(this.consents.newest(client, "health")).contains(false);
	}

	@Test
	void health_whatIsTakenBackIsTheGivingToOthers() throws Exception {
		var number = guided().caseNumber();
		this.consents.record(this.cases.get(number).clientId(), "health", true, null, "kokeilija",
				new ConsentTerms("written", null, null, null, "health-1"));
		var made = link(number);

		this.browser.perform(get(path(made) + "/consents").param("lang", "fi").session(opened(made)))
			.andExpect(content().string(containsString("Terveystietojani saa antaa muille")))
			.andExpect(content().string(containsString("Peru suostumus terveystietojen antamiseen")))
			.andExpect(content().string(containsString("lain nojalla myös ilman suostumusta (380/2023)")));
	}

	@Test
	void wordings_haveSourceAndThreeLanguagesAndStayAsTheyAre() {
		assertThat(this.texts.on(LocalDate.of(2026, 9, 1))).extracting((one) -> one.kind())
			.containsExactlyInAnyOrder("partners", "employers", "contact", "health");
		assertThat(this.texts.all()).allSatisfy((one) -> {
			assertThat(List.of(one.fi(), one.sv(), one.en(), one.source())).noneMatch(String::isBlank);
		});
		assertThatThrownBy(() -> this.jdbc.sql("update consent_text set fi = 'muu'").update())
			.hasStackTraceContaining("permission denied");
	}

	private PersonalLink partnersLink(CaseNumber number) {
		this.user.as(this.users.find("kokeilija").orElseThrow(), () -> this.links
			.make(new NewLink(number, "Kumppani", null, "Miten meni?", "fi", Ground.law("380/2023, 116 §"))));
		return this.links.of(number)
			.stream()
			.filter((it) -> it.kind() == PersonalLink.Kind.PARTNER)
			.findFirst()
			.orElseThrow();
	}

}
