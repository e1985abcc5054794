package fi.polku.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import fi.polku.process.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What cases were granted and paid. */
@Repository
class Grants {

	private final JdbcClient jdbc;

	Grants(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Keeps the grant; false where the run has been granted before. */
	boolean add(String organisation, Grant grant) {
		return this.jdbc.sql("""
				insert into support_grant (organisation, instrument, year, case_number, run, granted_on, euros)
				values (:organisation, :instrument, :year, :case, :run, :on, :euros)
				on conflict (instrument, case_number, run) do nothing
				""")
			.param("organisation", organisation)
			.param("instrument", grant.instrument().code())
			.param("year", grant.on().getYear())
			.param("case", grant.caseNumber().value())
			.param("run", grant.run())
			.param("on", grant.on())
			.param("euros", grant.euros())
			.update() == 1;
	}

	/** The run's grant, held until this transaction has ended. */
	Optional<Held> held(CaseNumber caseNumber, Instrument instrument, String run) {
		return this.jdbc.sql("""
				select id
				  from support_grant
				 where case_number = :case and instrument = :instrument and run = :run
				   for update
				""")
			.param("case", caseNumber.value())
			.param("instrument", instrument.code())
			.param("run", run)
			.query(Long.class)
			.optional()
			.map((id) -> this.jdbc.sql("""
					select g.id, g.euros - g.released - coalesce(sum(p.euros), 0) as unpaid
					  from support_grant g
					  left join support_payment p on p.grant_id = g.id
					 where g.id = :id
					 group by g.id
					""").param("id", id).query(Held.class).single());
	}

	BigDecimal unpaid(CaseNumber caseNumber, Instrument instrument) {
		return this.jdbc.sql("""
				select coalesce(sum(g.euros - g.released - coalesce(
				         (select sum(p.euros) from support_payment p where p.grant_id = g.id), 0)), 0)
				  from support_grant g
				 where g.case_number = :case and g.instrument = :instrument
				""")
			.param("case", caseNumber.value())
			.param("instrument", instrument.code())
			.query(BigDecimal.class)
			.single();
	}

	void pay(long id, LocalDate on, BigDecimal euros) {
		this.jdbc.sql("insert into support_payment (grant_id, paid_on, euros) values (:id, :on, :euros)")
			.param("id", id)
			.param("on", on)
			.param("euros", euros)
			.update();
	}

	void release(long id, BigDecimal euros) {
		this.jdbc.sql("update support_grant set released = released + :euros where id = :id")
			.param("id", id)
			.param("euros", euros)
			.update();
	}

	/** A grant with what is still to be paid of it. */
	record Held(long id, BigDecimal unpaid) {
	}

}
