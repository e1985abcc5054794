package fi.polku.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import fi.polku.calendar.FinnishCalendar;
import fi.polku.calendar.Helsinki;
import fi.polku.money.Grant;
import fi.polku.money.Instrument;
import fi.polku.money.Money;
import fi.polku.money.SetBudget;
import fi.polku.process.CaseNumber;
import fi.polku.security.CurrentUser;
import fi.polku.security.Users;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The year's money of Mallila, and what the employers of those who found work got of it.
 */
@Component
@Profile("demo")
class DemoMoney {

	private static final String BUDGET = "Keksitty talousarvio";

	private static final BigDecimal MONTH = new BigDecimal("600.00");

	private final Money money;

	private final SetBudget budgets;

	private final CurrentUser user;

	private final Users users;

	private final JdbcClient jdbc;

	private final FinnishCalendar calendar;

	private final Clock clock;

	DemoMoney(Money money, SetBudget budgets, CurrentUser user, Users users, JdbcClient jdbc, FinnishCalendar calendar,
			Clock clock) {
		this.money = money;
		this.budgets = budgets;
		this.user = user;
		this.users = users;
		this.jdbc = jdbc;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** The year's money is there from the year's first working day, if it is lived. */
	void live(LocalDate today, LocalDate reference) {
		if (today.equals(this.calendar.workingDayFrom(reference.withDayOfYear(1)))) {
			budget(today.getYear());
		}
	}

	private void budget(int year) {
		var lead = this.users.find("lead").orElseThrow();
		this.user.as(lead, () -> {
			this.budgets.set(Instrument.PAY_SUBSIDY, year, new BigDecimal("150000.00"), BUDGET, lead);
			this.budgets.set(Instrument.MUNICIPAL_SUPPLEMENT, year, new BigDecimal("24000.00"), BUDGET, lead);
			this.budgets.set(Instrument.RECRUITMENT_BONUS, year, new BigDecimal("5000.00"), BUDGET, lead);
			return year;
		});
	}

	void spend() {
		int year = Helsinki.today(this.clock).getYear();
		if (isWithoutBudget(year)) {
			budget(year);
		}
		this.user.as(this.users.find("lead").orElseThrow(), () -> {
			subsidised(year).forEach((grant) -> this.money.pay(grant.caseNumber(), Instrument.PAY_SUBSIDY, grant.run(),
					Helsinki.today(this.clock), new BigDecimal("1260.00")));
			var cases = employed();
			for (int i = 0; i < cases.size(); i++) {
				spend(cases.get(i), i);
			}
			return cases.size();
		});
	}

	/** Every third employer got a bonus, the others a supplement paid for some months. */
	private void spend(CaseNumber caseNumber, int place) {
		var today = Helsinki.today(this.clock);
		var decided = today.withDayOfYear(1 + (today.getDayOfYear() - 1) / (place + 2));
		var run = "demo-" + place;
		if (place % 3 == 2) {
			this.money
				.reserve(grant(caseNumber, Instrument.RECRUITMENT_BONUS, run, decided, new BigDecimal("1000.00")));
			this.money.pay(caseNumber, Instrument.RECRUITMENT_BONUS, run, today, new BigDecimal("1000.00"));
			return;
		}
		this.money.reserve(grant(caseNumber, Instrument.MUNICIPAL_SUPPLEMENT, run, decided,
				MONTH.multiply(BigDecimal.valueOf(6))));
		for (int month = 0; month < place; month++) {
			this.money.pay(caseNumber, Instrument.MUNICIPAL_SUPPLEMENT, run, today, MONTH);
		}
	}

	private boolean isWithoutBudget(int year) {
		return this.jdbc.sql("select not exists (select from support_budget where year = :year)")
			.param("year", year)
			.query(Boolean.class)
			.single();
	}

	/** Some pay subsidies of the year, of which a month has been paid. */
	private List<Subsidised> subsidised(int year) {
		return this.jdbc.sql("""
				select case_number, run
				  from support_grant
				 where instrument = 'paySubsidy' and year = :year and euros >= 1260
				 order by granted_on, id
				 limit 4
				""")
			.param("year", year)
			.query((row, number) -> new Subsidised(new CaseNumber(row.getString("case_number")), row.getString("run")))
			.list();
	}

	private List<CaseNumber> employed() {
		return this.jdbc.sql("""
				select number
				  from client_case
				 where organisation = 'own' and state = 'closed' and exit_class = 'employed'
				 order by exit_day desc, number desc
				 limit 6
				""").query((row, number) -> new CaseNumber(row.getString("number"))).list();
	}

	private record Subsidised(CaseNumber caseNumber, String run) {
	}

	private static Grant grant(CaseNumber caseNumber, Instrument instrument, String run, LocalDate on,
			BigDecimal euros) {
		return new Grant(caseNumber, instrument, run, on, euros, false);
	}

}
