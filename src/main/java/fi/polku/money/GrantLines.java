package fi.polku.money;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The grants behind a line of the money. */
@Repository
class GrantLines {

	private static final String SELECT = """
			select g.id, g.case_number, g.organisation, g.instrument, g.granted_on, g.euros, g.released, coalesce(p.paid, 0.00) as paid,
			       g.euros - g.released - coalesce(p.paid, 0.00) as unpaid
			  from support_grant g
			  left join lateral (select sum(euros) as paid from support_payment where grant_id = g.id) p on true
			""";

	private static final int MOST = 500;

	private final JdbcClient jdbc;

	GrantLines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The newest first, at most 500.
	 * @param organisation {@code null} for all
	 */
	List<GrantLine> of(String organisation, Instrument instrument, int year) {
		return this.jdbc.sql(SELECT + """
				 where g.instrument = :instrument and g.year = :year
				   and (:organisation::text is null or g.organisation = :organisation)
				 order by g.granted_on desc, g.id desc
				 limit :most
				""")
			.param("instrument", instrument.code())
			.param("year", year)
			.param("organisation", organisation)
			.param("most", MOST)
			.query(GrantLine.class)
			.list();
	}

	/** A grant of the organisation, held until the transaction ends. */
	Optional<GrantLine> held(long id, String organisation) {
		return this.jdbc.sql("select id from support_grant where id = :id and organisation = :organisation for update")
			.param("id", id)
			.param("organisation", organisation)
			.query(Long.class)
			.optional()
			.map((found) -> this.jdbc.sql(SELECT + " where g.id = :id")
				.param("id", found)
				.query(GrantLine.class)
				.single());
	}

}
