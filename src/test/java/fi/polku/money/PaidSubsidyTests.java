package fi.polku.money;

import java.math.BigDecimal;
import java.time.LocalDate;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.process.CaseNumber;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The authority pays the pay subsidy; what it paid is noted on the decision. */
@PolkuTest
class PaidSubsidyTests {

	private static final String PAGE = "/money/paySubsidy";

	@Autowired
	Money money;

	@Autowired
	Tryout tryout;

	@Autowired
	TestBrowser mvc;

	@Autowired
	JdbcClient jdbc;

	@Test
	void lead_notesWhatTheAuthorityPaid_andReadsItInTheYear() throws Exception {
		var caseNumber = granted(Instrument.PAY_SUBSIDY, 2019, "subsidy", "6300.00");
		this.mvc.as("paid-lead", get(PAGE).param("year", "2019"))
			.andExpect(content().string(containsString("ei kirjattu")));

		paid("subsidy", "2019-06-28", "1 260,50").andExpect(redirectedUrl(PAGE + "?year=2019"));

		this.mvc.as("paid-lead", get(PAGE).param("year", "2019"))
			.andExpect(content().string(containsString("5\u00a0039,50")))
			.andExpect(content().string(not(containsString("ei kirjattu"))));
		this.mvc.as("paid-lead", get("/money.csv").param("year", "2019"))
			.andExpect(content().string(containsString("Palkkatuki;;6300.00;5039.50;1260.50;")));
		assertThat(this.jdbc
			.sql("select kind from trail where cases @> array[:case]::text[] and kind like 'money.%' order by id")
			.param("case", caseNumber.value())
			.query(String.class)
			.list()).containsExactly("money.reserved", "money.paid");
	}

	@Test
	void moreThanUnpaid_aDayToCome_orNoSum_isNotNoted() throws Exception {
		var caseNumber = granted(Instrument.PAY_SUBSIDY, 2019, "faults", "1000.00");

		paid("faults", "2019-06-28", "1000,01").andExpect(flash().attributeExists("flashFault"));
		paid("faults", "2999-01-01", "10").andExpect(flash().attributeExists("flashFault"));
		paid("faults", "2019-06-28", "0").andExpect(flash().attributeExists("flashFault"));

		assertThat(this.money.unpaid(caseNumber, Instrument.PAY_SUBSIDY)).isEqualTo("1000.00");
	}

	@Test
	void supportOfTheMunicipality_isPaidInItsOwnProcess() throws Exception {
		var caseNumber = granted(Instrument.RECRUITMENT_BONUS, 2019, "bonus", "700.00");

		paid("bonus", "2019-06-28", "700").andExpect(status().isNotFound());

		assertThat(this.money.unpaid(caseNumber, Instrument.RECRUITMENT_BONUS)).isEqualTo("700.00");
	}

	private ResultActions paid(String run, String on, String euros) throws Exception {
		var id = this.jdbc.sql("select id from support_grant where run = :run")
			.param("run", run)
			.query(Long.class)
			.single();
		return this.mvc.as("paid-lead",
				post("/money/grants/" + id + "/paid").param("year", "2019")
					.param("paidOn", on)
					.param("paidEuros", euros));
	}

	private CaseNumber granted(Instrument instrument, int year, String run, String euros) {
		this.jdbc.sql("delete from support_payment where grant_id in (select id from support_grant where year = 2019)")
			.update();
		this.jdbc.sql("delete from support_grant where year = 2019").update();
		this.tryout.person("paid-lead", Role.LEAD);
		this.tryout.deploy();
		var caseNumber = this.tryout.start("Maksettu");
		this.money
			.reserve(new Grant(caseNumber, instrument, run, LocalDate.of(year, 5, 2), new BigDecimal(euros), true));
		return caseNumber;
	}

}
