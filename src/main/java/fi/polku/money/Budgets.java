package fi.polku.money;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

import fi.polku.process.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The money of each year. */
@Repository
class Budgets {

	private final JdbcClient jdbc;

	Budgets(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	String organisationOf(CaseNumber caseNumber) {
		return this.jdbc.sql("select organisation from client_case where number = :case")
			.param("case", caseNumber.value())
			.query(String.class)
			.single();
	}

	UUID clientOf(CaseNumber caseNumber) {
		return this.jdbc.sql("select client_id from client_case where number = :case")
			.param("case", caseNumber.value())
			.query(UUID.class)
			.single();
	}

	/** Makes others who reserve wait until this transaction has ended. */
	void hold(String organisation, Instrument instrument, int year) {
		this.jdbc.sql("""
				select euros
				  from support_budget
				 where organisation = :organisation and instrument = :instrument and year = :year
				   for update
				""")
			.param("organisation", organisation)
			.param("instrument", instrument.code())
			.param("year", year)
			.query(BigDecimal.class)
			.optional();
	}

	/** Euros left, less than none where more was granted; empty without a budget. */
	Optional<BigDecimal> left(String organisation, Instrument instrument, int year) {
		return this.jdbc.sql("""
				select b.euros - coalesce((
				         select sum(g.euros - g.released)
				           from support_grant g
				          where g.organisation = b.organisation
				            and g.instrument = b.instrument
				            and g.year = b.year), 0)
				  from support_budget b
				 where b.organisation = :organisation and b.instrument = :instrument and b.year = :year
				""")
			.param("organisation", organisation)
			.param("instrument", instrument.code())
			.param("year", year)
			.query(BigDecimal.class)
			.optional();
	}

	/** Sets the year's money; gives what it was before. */
	Optional<BigDecimal> set(String organisation, Instrument instrument, int year, BigDecimal euros) {
		hold(organisation, instrument, year);
		var before = this.jdbc.sql("""
				select euros
				  from support_budget
				 where organisation = :organisation and instrument = :instrument and year = :year
				""")
			.param("organisation", organisation)
			.param("instrument", instrument.code())
			.param("year", year)
			.query(BigDecimal.class)
			.optional();
		this.jdbc.sql("""
				insert into support_budget (organisation, instrument, year, euros)
				values (:organisation, :instrument, :year, :euros)
				on conflict (organisation, instrument, year) do update set euros = excluded.euros
				""")
			.param("organisation", organisation)
			.param("instrument", instrument.code())
			.param("year", year)
			.param("euros", euros)
			.update();
		return before;
	}

}
