package fi.polku.benefitlist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import fi.polku.casefile.CasePolicy;
import fi.polku.casefile.Masking;
import fi.polku.security.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people of a list's series and how their screenings stand. */
@Repository
class ScreenedPeople {

	/** Rows on a page. */
	static final int PAGE = 50;

	/**
	 * A person of the list.
	 *
	 * @param name the list name; null behind a protection order, like the municipality
	 * @param ordered whether there is such an order, where the reader may know it
	 * @param state of the screening, or null
	 */
	record Row(UUID clientId, String name, String municipality, String benefit, int totalDays, LocalDate leftMonth,
			String caseNumber, String state, boolean assessed, LocalDate recheckOn, boolean ordered) {
	}

	/**
	 * Whoever is hidden from some stands first for all: no place in the list tells a
	 * name.
	 */
	private static final String PLACE = "case when c.protected then '' else c.last_name || ' ' || c.first_names end";

	private static final String NAMED = Masking.named("c.protected",
			"(select k.owner from client_case k where k.number = p.case_number)", "p.case_number");

	private final JdbcClient jdbc;

	private final CasePolicy cases;

	ScreenedPeople(JdbcClient jdbc, CasePolicy cases) {
		this.jdbc = jdbc;
		this.cases = cases;
	}

	/**
	 * A page of people by name: those without a screening of their own, and those whose
	 * screening the reader may see.
	 * @param show all, open, done, notAssessed or left
	 * @param after name and id of the last one shown, or null
	 */
	List<Row> page(UUID list, String show, Person reader, String afterName, UUID afterId) {
		var seen = this.cases.seen(reader);
		return this.jdbc
			.sql("""
					select p.client_id, case when %1$s then c.last_name || ', ' || c.first_names end as name,
					       case when %1$s then p.municipality end as municipality, p.benefit,
					       trunc(p.total_days)::int as total_days, p.left_month, p.case_number,
					       s.state, coalesce(s.assessed, false) as assessed, s.recheck_on,
					       coalesce(c.protected and %1$s, false) as ordered
					from benefit_list_part l
					join benefit_list b on b.id = l.list_id
					join listed_person p on p.municipality = l.municipality and p.kind = l.kind and p.programme = b.programme
					join client c on c.id = p.client_id
					left join screening s on s.case_number = p.case_number
					where l.list_id = :list
					  and (p.case_number is null
					       or p.case_number in (select c.number from client_case c where %3$s))
					  and case :show when 'open' then s.state = 'OPEN'
					                 when 'done' then s.state <> 'OPEN'
					                 when 'notAssessed' then s.state <> 'OPEN' and not s.assessed
					                 when 'left' then p.left_month is not null
					                 else true end
					  and (:afterName::text is null
					       or (%2$s, p.client_id) > (:afterName collate "fi-x-icu", :afterId::uuid))
					order by (%2$s) collate "fi-x-icu", p.client_id
					limit :count
					"""
				.formatted(NAMED, PLACE, seen.sql()))
			.params(seen.values())
			.param("list", list)
			.param("show", show)
			.param("afterName", afterName, java.sql.Types.VARCHAR)
			.param("afterId", (afterId != null) ? afterId.toString() : null, java.sql.Types.VARCHAR)
			.param("count", PAGE + 1)
			.query(Row.class)
			.list();
	}

	/** The name and id a page ended with, by the id alone: an address carries no name. */
	String sortName(UUID client) {
		return this.jdbc.sql("select " + PLACE + " from client c where c.id = :id")
			.param("id", client)
			.query(String.class)
			.optional()
			.orElse(null);
	}

}
