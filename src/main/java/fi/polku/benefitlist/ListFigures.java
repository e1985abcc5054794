package fi.polku.benefitlist;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a list has come to, for whoever looks. */
@Repository
class ListFigures {

	/**
	 * A fault of a row.
	 *
	 * @param heading as the file writes it, empty for the row as a whole
	 */
	record Fault(String sheet, int line, String heading, String code, String detail) {
	}

	/** How the people of a series stand. */
	record Series(String municipality, String kind, String programme, int people, int left, int open, int invite,
			int served, int later, int notAssessed) {
	}

	/** A benefit name nobody has mapped. */
	record UnknownBenefit(String name, int rows) {
	}

	private final JdbcClient jdbc;

	ListFigures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	ListCounts counts(UUID list) {
		return this.jdbc.sql("""
				select count(*) as rows,
				       count(*) filter (where state = 'NEW') as waiting,
				       count(*) filter (where state = 'DONE') as accepted,
				       count(*) filter (where state in ('REJECTED', 'FAILED')) as rejected,
				       count(*) filter (where state = 'UNCHANGED') as unchanged,
				       count(*) filter (where state = 'DONE' and row_kind <> 'PAYMENT') as corrections,
				       count(*) filter (where started) as journeys_started
				from benefit_row where list_id = :list
				""").param("list", list).query(ListCounts.class).single();
	}

	/** The first faults of a list, in the order of the file. */
	List<Fault> faults(UUID list, int count) {
		return this.jdbc.sql("""
				select sheet, line, heading, code, detail from benefit_fault where list_id = :list
				order by sheet, line, ordinal limit :count
				""").param("list", list).param("count", count).query(Fault.class).list();
	}

	List<UnknownBenefit> unknownBenefits(UUID list) {
		return this.jdbc.sql("""
				select benefit_name as name, count(*) as rows from benefit_row
				where list_id = :list and benefit = 'UNKNOWN' and benefit_name <> ''
				group by benefit_name order by benefit_name
				""").param("list", list).query(UnknownBenefit.class).list();
	}

	/** How far the going through has come in the series of a list. */
	List<Series> series(UUID list) {
		return this.jdbc.sql("""
				select p.municipality, p.kind, b.programme,
				       count(lp.client_id) as people,
				       count(lp.left_month) as left,
				       count(*) filter (where s.state = 'OPEN') as open,
				       count(*) filter (where s.state = 'INVITE') as invite,
				       count(*) filter (where s.state = 'SERVED') as served,
				       count(*) filter (where s.state = 'LATER') as later,
				       count(*) filter (where s.state <> 'OPEN' and not s.assessed) as not_assessed
				from benefit_list_part p
				join benefit_list b on b.id = p.list_id
				left join listed_person lp on lp.municipality = p.municipality and lp.kind = p.kind
				                          and lp.programme = b.programme
				left join screening s on s.case_number = lp.case_number
				where p.list_id = :list
				group by p.municipality, p.kind, b.programme
				order by p.municipality
				""").param("list", list).query(Series.class).list();
	}

}
