package fi.polku.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import fi.polku.PolkuTest;
import fi.polku.TestBrowser;
import fi.polku.journeys.TestJourneys;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.security.Role;
import fi.polku.worklist.Tryout;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Money is reserved, paid and freed to the cent, and never twice. */
@PolkuTest
class MoneyTests {

	private static final Instrument BONUS = Instrument.RECRUITMENT_BONUS;

	@Autowired
	Money money;

	@Autowired
	SetBudget budgets;

	@Autowired
	TestJourneys journeys;

	@Autowired
	Tryout tryout;

	@Autowired
	TestBrowser mvc;

	@Autowired
	JdbcClient jdbc;

	@Test
	void twentyGrantsAtOnce_takeWhatThereIsAndNoMore() throws Exception {
		var first = this.journeys.anOpenCase();
		budget(2041, "1000.00");
		var grants = IntStream.range(0, 20)
			.<Callable<Reservation>>mapToObj(
					(run) -> () -> this.money.reserve(grant(first, 2041, "at once " + run, "333.33")))
			.toList();
		var threads = Executors.newFixedThreadPool(8);

		var results = threads.invokeAll(grants).stream().map((one) -> {
			try {
				return one.get();
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		}).toList();
		threads.shutdown();

		assertThat(results).filteredOn(Reservation.Reserved.class::isInstance).hasSize(3);
		assertThat(results).filteredOn(Reservation.TooLittle.class::isInstance)
			.hasSize(17)
			.contains(new Reservation.TooLittle(new BigDecimal("0.01")));
		assertThat(this.money.left(first, BONUS, LocalDate.of(2041, 5, 1))).contains(new BigDecimal("0.01"));
	}

	@Test
	void toldTwice_isGrantedOnce() {
		var caseNumber = this.journeys.anOpenCase();
		budget(2042, "500.00");

		this.money.reserve(grant(caseNumber, 2042, "twice", "300.00"));
		this.money.reserve(grant(caseNumber, 2042, "twice", "100.00"));

		assertThat(this.money.unpaid(caseNumber, BONUS)).isEqualTo("300.00");
	}

	@Test
	void paidNeverMoreThanGranted_theRestIsFreedOnce() {
		var caseNumber = this.journeys.anOpenCase();
		this.money.reserve(grant(caseNumber, 2043, "run", "100.00"));

		assertThat(pay(caseNumber, "99.99")).isInstanceOf(Payment.Paid.class);
		assertThat(pay(caseNumber, "0.02")).isEqualTo(new Payment.TooMuch(new BigDecimal("0.01")));
		this.money.release(caseNumber, BONUS, "run");
		this.money.release(caseNumber, BONUS, "run");
		this.money.release(caseNumber, BONUS, "never granted");

		assertThat(this.money.unpaid(caseNumber, BONUS)).isEqualByComparingTo("0");
		assertThat(this.jdbc
			.sql("select kind from trail where cases @> array[:case]::text[] and kind like 'money.%' order by id")
			.param("case", caseNumber.value())
			.query(String.class)
			.list()).containsExactly("money.reserved", "money.paid", "money.released");
	}

	@Test
	void leadSetsTheYear_ownerReads_othersDoNot() throws Exception {
		this.tryout.person("money-lead", Role.LEAD);
		this.tryout.person("money-owner", Role.OWNER);
		this.tryout.person("money-coordinator", Role.COORDINATOR);

		this.mvc
			.as("money-lead",
					post("/money/budgets").param("instrument", "municipalSupplement")
						.param("year", "2044")
						.param("euros", "60 000,50")
						.param("reason", "Talousarvio 2044"))
			.andExpect(redirectedUrl("/money?year=2044"));
		this.mvc.as("money-lead", post("/money/budgets").param("year", "1").param("euros", "-5"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("Anna määräraha euroina")));

		this.mvc.as("money-owner", get("/money").param("year", "2044"))
			.andExpect(content().string(containsString("Vuonna 2044 tukiin on 60")))
			.andExpect(content().string(containsString("ei kirjattu")))
			.andExpect(content().string(not(containsString("Aseta määräraha"))));
		this.mvc.as("money-owner", get("/money.csv").param("year", "2044"))
			.andExpect(content().string(containsString("Kokeilu;Kuntalisä;60000.50;0.00;0.00;0.00;60000.50")));
		this.mvc.as("money-owner", post("/money/budgets")).andExpect(status().isForbidden());
		this.mvc.as("money-coordinator", get("/money")).andExpect(status().isForbidden());
	}

	@Test
	void leadFreesWhatWillNotBePaid_withAReason() throws Exception {
		this.tryout.person("money-lead", Role.LEAD);
		this.tryout.deploy();
		var caseNumber = this.tryout.start("Varattu");
		this.money.reserve(grant(caseNumber, 2046, "gone", "700.00"));
		var id = this.jdbc.sql("select id from support_grant where run = 'gone'").query(Long.class).single();
		var free = "/money/grants/" + id + "/free";

		this.mvc.as("money-lead", get("/money/recruitmentBonus").param("year", "2046"))
			.andExpect(content().string(containsString(caseNumber.value())));
		this.mvc.as("money-lead", post(free).param("instrument", "recruitmentBonus").param("year", "2046"));
		assertThat(this.money.unpaid(caseNumber, BONUS)).isEqualTo("700.00");
		this.mvc
			.as("money-lead",
					post(free).param("instrument", "recruitmentBonus").param("year", "2046").param("reason", "Raukesi"))
			.andExpect(redirectedUrl("/money/recruitmentBonus?year=2046"));

		assertThat(this.money.unpaid(caseNumber, BONUS)).isEqualByComparingTo("0");
	}

	@Test
	void rest_setsAndTells_faultsByField() throws Exception {
		this.tryout.person("money-rest", Role.LEAD);

		this.mvc
			.as("money-rest",
					put("/api/money/recruitmentBonus/2045").contentType(MediaType.APPLICATION_JSON)
						.content("{\"euros\": \"8000.00\", \"reason\": \"Päätös 12\"}"))
			.andExpect(status().isNoContent());
		this.mvc
			.as("money-rest",
					put("/api/money/lottery/2045").contentType(MediaType.APPLICATION_JSON)
						.content("{\"euros\": \"1e9\", \"reason\": \"\"}"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(jsonPath("$.errors.length()").value(3));

		this.mvc.as("money-rest", get("/api/money").param("year", "2045"))
			.andExpect(jsonPath("$.length()").value(3))
			.andExpect(jsonPath("$[2].instrument").value("recruitmentBonus"))
			.andExpect(jsonPath("$[2].left").value(8000.0))
			.andExpect(jsonPath("$[1].budget").doesNotExist());
	}

	private Payment pay(CaseNumber caseNumber, String euros) {
		return this.money.pay(caseNumber, BONUS, "run", LocalDate.of(2043, 6, 1), new BigDecimal(euros));
	}

	private void budget(int year, String euros) {
		var lead = new Person("system", "Polku", Set.of(), "mallila", null, null);
		this.budgets.set(BONUS, year, new BigDecimal(euros), "test", lead);
	}

	private static Grant grant(CaseNumber caseNumber, int year, String run, String euros) {
		return new Grant(caseNumber, BONUS, run, LocalDate.of(year, 5, 1), new BigDecimal(euros), false);
	}

}
