package fi.polku.benefitlist;

import java.util.List;
import java.util.UUID;

import fi.polku.process.CaseNumber;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those who have left a series of lists. Their screenings end by themselves where they
 * are few; where many would leave at once the list may not be whole, and a person is
 * asked first.
 */
@Repository
@Transactional
class Leaving {

	/** Over this share of a series a person is asked. */
	private static final double MANY = 0.3;

	/** A municipality from whose series many have left. */
	record Question(String municipality, int left, int people) {
	}

	private final JdbcClient jdbc;

	Leaving(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Marks who no longer stands on the list, inside its series; and who came by an older
	 * list and is missing from the newer ones. Whoever stands on a faulty row has not
	 * left.
	 */
	void mark(UUID list, String programme) {
		this.jdbc.sql("""
				with newest as materialized (
				    select p.municipality, p.kind, max(q.month) as month
				    from benefit_list_part p
				    join benefit_list_part q on q.municipality = p.municipality and q.kind = p.kind
				    join benefit_list b on b.id = q.list_id and b.programme = :programme
				    where p.list_id = :list
				    group by p.municipality, p.kind),
				faulty as materialized (
				    select c.client_id as id from benefit_row r join client_code c on c.code_index = r.code_index
				    where r.list_id = :list and r.state in ('REJECTED', 'FAILED'))
				update listed_person lp
				set left_month = (select min(q.month) from benefit_list_part q join benefit_list b on b.id = q.list_id
				                  where q.municipality = lp.municipality and q.kind = lp.kind
				                    and b.programme = lp.programme and q.month > lp.last_month)
				from newest n
				where lp.municipality = n.municipality and lp.kind = n.kind and lp.programme = :programme
				  and lp.left_month is null and lp.last_month < n.month
				  and not exists (select from faulty f where f.id = lp.client_id)
				""").param("list", list).param("programme", programme).update();
	}

	/**
	 * Says of each municipality whether its people's screenings end or are asked about.
	 */
	void judge(UUID list, String programme) {
		this.jdbc.sql("""
				update benefit_list_part p
				set leaving = (select case when count(s.case_number) > :many * count(*) then 'ASK' else 'CLOSE' end
				               from listed_person lp
				               left join screening s on s.case_number = lp.case_number and lp.left_month is not null
				                                    and s.state in ('OPEN', 'LATER', 'INVITE')
				               where lp.municipality = p.municipality and lp.kind = p.kind
				                 and lp.programme = :programme)
				where p.list_id = :list and p.leaving is null
				""").param("list", list).param("programme", programme).param("many", MANY).update();
	}

	/** The screenings that end now; those already drawn from the queue go on. */
	List<CaseNumber> toClose(UUID list, String programme) {
		return this.jdbc.sql("""
				select s.case_number
				from benefit_list_part p
				join listed_person lp on lp.municipality = p.municipality and lp.kind = p.kind
				                     and lp.programme = :programme and lp.left_month is not null
				join screening s on s.case_number = lp.case_number and s.state in ('OPEN', 'LATER', 'INVITE')
				left join invitation i on i.case_number = s.case_number
				where p.list_id = :list and p.leaving = 'CLOSE' and i.drawn_at is null
				order by s.case_number
				""")
			.param("list", list)
			.param("programme", programme)
			.query((row, number) -> new CaseNumber(row.getString(1)))
			.list();
	}

	/** What a person is asked of the list. */
	List<Question> questions(UUID list) {
		return this.jdbc.sql("""
				select p.municipality, count(lp.left_month) as left, count(*) as people
				from benefit_list_part p
				join benefit_list b on b.id = p.list_id
				join listed_person lp on lp.municipality = p.municipality and lp.kind = p.kind
				                     and lp.programme = b.programme
				where p.list_id = :list and p.leaving = 'ASK'
				group by p.municipality order by p.municipality
				""").param("list", list).query(Question.class).list();
	}

	/** The answer; to close sends the list to the worker once more. */
	void answer(UUID list, boolean close) {
		this.jdbc.sql("update benefit_list_part set leaving = :answer where list_id = :list and leaving = 'ASK'")
			.param("answer", close ? "CLOSE" : "KEEP")
			.param("list", list)
			.update();
	}

}
