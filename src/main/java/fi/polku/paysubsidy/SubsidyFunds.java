package fi.polku.paysubsidy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import fi.polku.process.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The year's money for pay subsidies and what has been granted of it. */
@Repository
class SubsidyFunds {

	private final JdbcClient jdbc;

	SubsidyFunds(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whole euros left; empty where no budget is recorded. */
	Optional<Long> left(String organisation, int year) {
		return this.jdbc.sql("""
				select floor(b.euros - coalesce((
				         select sum(g.euros)
				           from subsidy_grant g
				           join client_case c on c.number = g.case_number
				          where c.organisation = b.organisation
				            and extract(year from g.granted_on) = b.year), 0))
				  from subsidy_budget b
				 where b.organisation = :organisation
				   and b.year = :year
				""").param("organisation", organisation).param("year", year).query(Long.class).optional();
	}

	/** Counts a grant once, however often it is told. */
	void granted(CaseNumber caseNumber, LocalDate on, BigDecimal euros) {
		this.jdbc.sql("""
				insert into subsidy_grant (case_number, granted_on, euros)
				values (:case, :on, :euros)
				on conflict do nothing
				""").param("case", caseNumber.value()).param("on", on).param("euros", euros).update();
	}

}
