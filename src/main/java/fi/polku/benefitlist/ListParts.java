package fi.polku.benefitlist;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The municipalities of a list, each with its month and version. */
@Repository
@Transactional
class ListParts {

	/**
	 * One municipality of a list.
	 *
	 * @param month first day of the list's month
	 * @param version from one; a later file of the same month is the next version
	 */
	record Part(String municipality, LocalDate month, int version, int rows) {
	}

	private final JdbcClient jdbc;

	ListParts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Gives every row its municipality and every municipality its month and version. */
	void settle(BenefitList list, LocalDate thisMonth) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('benefit_list_part'))").query((row) -> {
		});
		nameMunicipalities(list);
		var month = list.options().month();
		this.jdbc
			.sql("""
					insert into benefit_list_part (list_id, municipality, kind, month, version)
					select :list, told.municipality, :kind, told.month,
					       1 + coalesce((select max(p.version) from benefit_list_part p
					                     where p.municipality = told.municipality and p.kind = :kind
					                       and p.month = told.month), 0)
					from (select municipality,
					             coalesce(:month, mode() within group
					                 (order by coalesce(invoice_month, date_trunc('month', period_start)::date)), :now) as month
					      from benefit_row where list_id = :list and state = 'NEW'
					      group by municipality) told
					""")
			.param("list", list.id())
			.param("kind", list.options().kind().name())
			.param("month", (month != null) ? month.atDay(1) : null, Types.DATE)
			.param("now", thisMonth)
			.update();
	}

	/**
	 * Whether a municipality of the list is another organisation's: not the sender's own,
	 * and that of one by its name or by the lists that it brought in before. A program of
	 * no organisation sends for all.
	 */
	boolean areAnothers(UUID list) {
		return this.jdbc.sql("""
				select exists (
				    select from benefit_list_part p join benefit_list l on l.id = p.list_id
				     where l.id = :list and l.organisation is not null
				       and not exists (select from organisation o
				                        where o.id = l.organisation and o.kind = 'municipality'
				                          and o.municipality = p.municipality)
				       and (exists (select from organisation s, organisation o
				                     where s.id = l.organisation and s.municipality <> ''
				                       and o.kind = 'municipality' and o.municipality = p.municipality)
				         or exists (select from benefit_list_part q join benefit_list b on b.id = q.list_id
				                     where q.municipality = p.municipality and b.state <> 'FAILED'
				                       and b.organisation <> l.organisation)))
				""").param("list", list).query(Boolean.class).single();
	}

	void forget(UUID list) {
		this.jdbc.sql("delete from benefit_list_part where list_id = :list").param("list", list).update();
	}

	/**
	 * Where no column names the municipality, several sheets do; else the one asked for.
	 */
	private void nameMunicipalities(BenefitList list) {
		this.jdbc.sql("""
				update benefit_row
				set municipality = case when sheet !~* '^(sheet|taul|blad|list)'
				                        and (select count(distinct sheet) from benefit_row where list_id = :list) > 1
				                        then sheet else :municipality end
				where list_id = :list and state = 'NEW' and municipality is null
				""").param("list", list.id()).param("municipality", list.options().municipality()).update();
	}

	/**
	 * Rows that an earlier version of the same month already told are left as they are.
	 */
	void markUnchanged(BenefitList list) {
		this.jdbc.sql("""
				update benefit_row r set state = 'UNCHANGED', key_id = null, sealed = null
				from benefit_list_part p
				where r.list_id = :list and r.state = 'NEW'
				  and p.list_id = r.list_id and p.municipality = r.municipality
				  and exists (select from benefit_row o
				              join benefit_list_part q on q.list_id = o.list_id and q.municipality = o.municipality
				              join benefit_list l on l.id = o.list_id
				              where o.fingerprint = r.fingerprint and o.list_id <> r.list_id
				                and o.state in ('DONE', 'UNCHANGED') and l.programme = :programme
				                and q.municipality = p.municipality and q.kind = p.kind and q.month = p.month)
				""").param("list", list.id()).param("programme", list.options().programme()).update();
	}

	List<Part> of(UUID list) {
		return this.jdbc.sql("""
				select p.municipality, p.month, p.version,
				       (select count(*) from benefit_row r
				        where r.list_id = p.list_id and r.municipality = p.municipality) as rows
				from benefit_list_part p where p.list_id = :list order by p.municipality
				""").param("list", list).query(Part.class).list();
	}

}
