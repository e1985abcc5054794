package fi.polku.money;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the money of a year stands, an instrument a line. */
@Repository
class MoneyTable {

	private final JdbcClient jdbc;

	MoneyTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The lines: of one organisation all, of the others those with money.
	 * @param organisation {@code null} for all
	 */
	List<MoneyLine> of(String organisation, int year) {
		return this.jdbc.sql("""
				with used as (
				  select g.organisation, g.instrument, sum(g.euros - g.released) as granted,
				         sum((select sum(p.euros) from support_payment p where p.grant_id = g.id)) as paid
				    from support_grant g
				   where g.year = :year
				   group by g.organisation, g.instrument)
				select o.id as organisation, o.name as organisation_name, i.code as instrument, b.euros as budget,
				       coalesce(u.granted, 0.00) as granted,
				       coalesce(u.paid, case when i.code <> 'paySubsidy' then 0.00 end) as paid
				  from organisation o
				 cross join unnest(array['paySubsidy', 'municipalSupplement', 'recruitmentBonus'])
				       with ordinality as i (code, place)
				  left join support_budget b on b.organisation = o.id and b.instrument = i.code and b.year = :year
				  left join used u on u.organisation = o.id and u.instrument = i.code
				 where case when :organisation::text is null then coalesce(b.euros, u.granted) is not null
				            else o.id = :organisation end
				 order by o.name, o.id, i.place
				""").param("organisation", organisation).param("year", year).query(MoneyLine.class).list();
	}

}
