package fi.polku.browser;

import java.util.List;
import java.util.Set;

import fi.polku.PolkuTest;
import fi.polku.journeys.TestJourney;
import fi.polku.journeys.TestJourneys;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.security.Users;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An employer's application from the telephone to the money that was paid: a company
 * coordinator and a lead at the pages.
 */
@PolkuTest
class MoneyInTheBrowserTests {

	private static final int YEAR = 2027;

	private static final PageCheck CHECK = new PageCheck();

	@LocalServerPort
	int port;

	@Autowired
	TestJourneys journeys;

	@Autowired
	Town town;

	@Autowired
	Users users;

	@Autowired
	JdbcClient jdbc;

	private TestJourney journey;

	private Visitor company;

	private Visitor lead;

	@BeforeEach
	void aClientWhoFoundWork() {
		this.town.timeIs(YEAR + "-02-01T09:00");
		this.journey = NewRound.agreed(this.journeys, "wantsJobSearch", false);
		this.company = person("money-company", Role.COORDINATOR, Role.COMPANY_COORDINATOR);
		this.lead = person("money-lead-seen", Role.COORDINATOR, Role.LEAD);
	}

	@AfterEach
	void leave() {
		this.company.close();
		this.lead.close();
		this.jdbc.sql("update app_user set active = false where username in ('money-company', 'money-lead-seen')")
			.update();
		this.jdbc.sql("""
				with ours as (select id from support_grant where year = :year and organisation = 'mallila'),
				     paid as (delete from support_payment where grant_id in (select id from ours)),
				     granted as (delete from support_grant where id in (select id from ours))
				delete from support_budget where year = :year and organisation = 'mallila'
				""").param("year", YEAR).update();
		this.town.rest();
	}

	@Test
	void supplement_isAppliedFor_decided_claimedAndPaid_andReadInTheMoney() {
		setBudget("24 000,00");
		apply("municipalSupplement");
		check();

		this.lead.go(task("decideSupplement")).press("Ota itselle");
		assertThat(this.lead.text()).contains("ehdot täyttyvät; kirjaa määrä kunnan päätöksen mukaan",
				"kunnan linjaus, oletus", "ei, oletus on tarkistettava", "24000");
		inEachLanguage(this.lead);
		this.lead.fill("grantedMonthly", "600,00")
			.fill("grantedMonths", "50")
			.fill("lastClaimOn", "2027-12-31")
			.fill("decisionNumber", "12/2027")
			.press("Valmis")
			.look("task-decide-supplement-beyond");
		assertThat(this.lead.text()).contains("puuttuu");
		this.lead.fill("grantedMonths", "6").press("Valmis");
		assertThat(money("municipalSupplement")).contains("3 600,00", "20 400,00");

		claim("599,99");
		assertThat(money("municipalSupplement")).contains("3 000,01", "599,99");
		this.lead.go("/money?year=" + YEAR).look("money");
		inEachLanguage(this.lead);
		this.lead.go("/money/municipalSupplement?year=" + YEAR).look("money-grants");
		assertThat(this.lead.text()).contains(number());
		inEachLanguage(this.lead);
	}

	private void setBudget(String euros) {
		this.lead.go("/money?year=" + YEAR).look("money-empty");
		this.lead.choose("instrument", "municipalSupplement")
			.fill("euros", euros)
			.fill("reason", "Talousarvio 2027")
			.press("Tallenna määräraha");
		assertThat(this.lead.text()).contains("Määräraha tallennettiin.");
	}

	private void apply(String kind) {
		this.company.go("/cases/" + number() + "/events/employerApplied").look("event-employer-applied");
		this.company.choose("supportKind", kind)
			.fill("employerName", "Mallilan Puutyö")
			.choose("employerKind", "company")
			.fill("employmentStartsOn", "2027-03-01")
			.press("Kirjaa");
		this.town.work(number());
	}

	private void check() {
		this.company.go(task("checkSupplementApplication")).press("Ota itselle");
		this.company.look("task-check-supplement");
		inEachLanguage(this.company);
		this.company.choose("supplementGroup", "longUnemployed")
			.fill("monthlyWage", "2150,00")
			.fill("publicSupportPercent", "45")
			.yes("conditionsMet")
			.press("Valmis");
		this.town.work(number());
	}

	private void claim(String euros) {
		this.town.work(number());
		this.company.go("/cases/" + number() + "/events/supplementClaimReceived").look("event-claim");
		this.company.fill("claimFrom", "2027-03-31").fill("claimUntil", "2027-03-01").fill("claimedEuros", "600,00");
		this.company.press("Kirjaa");
		assertThat(this.company.text()).contains("Viimeinen päivä on ennen ensimmäistä");
		this.company.fill("claimFrom", "2027-03-01").fill("claimUntil", "2027-03-31").press("Kirjaa");
		this.town.work(number());
		this.company.go(task("checkSupplementClaim")).press("Ota itselle");
		this.company.look("task-check-claim");
		inEachLanguage(this.company);
		assertReasonIsAsked(false);
		this.company.yes("claimApproved").fill("paidEuros", "600,00");
		assertReasonIsAsked(false);
		this.company.fill("paidEuros", euros);
		assertReasonIsAsked(true);
		this.company.fill("paidReason", "Yksi poissaolopäivä").press("Valmis");
		this.town.work(number());
	}

	/** As one types, and only where something else is paid than was claimed. */
	private void assertReasonIsAsked(boolean asked) {
		assertThat(this.company.page().locator("#f-paidReason").isVisible()).isEqualTo(asked);
	}

	/** The line of the form of support as the lead reads it. */
	private String money(String instrument) {
		this.town.work(number());
		this.lead.go("/money?year=" + YEAR);
		return this.lead.page()
			.locator("tr:has(a[href*='/money/" + instrument + "'])")
			.innerText()
			.replace('\u00a0', ' ');
	}

	private static void inEachLanguage(Visitor reader) {
		var path = reader.path();
		for (var language : List.of("sv", "en", "fi")) {
			reader.go(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
			CHECK.state(reader, language);
		}
	}

	private String number() {
		return this.journey.caseNumber().value();
	}

	private String task(String step) {
		return "/tasks/" + this.jdbc.sql("select task_id from work_item where case_number = :case and step = :step")
			.param("case", number())
			.param("step", step)
			.query(String.class)
			.single();
	}

	private Visitor person(String username, Role... roles) {
		if (this.users.find(username).isEmpty()) {
			this.users.add(new Person(username, username, Set.of(roles), "mallila", null, null), Town.PASSWORD);
		}
		this.jdbc.sql("update app_user set active = true where username = :who").param("who", username).update();
		return new Visitor(this.port).signIn(username);
	}

}
