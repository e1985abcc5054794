package fi.polku.insight.flow;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.statistics.SmallCells;
import fi.polku.security.Person;
import fi.polku.security.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The share of deadlines met of those whose last day lies in the days asked for and that
 * are met or late. Auditors see all, others their own organisation's; screenings of lists
 * are left out.
 */
@Repository
class KeptDeadlines {

	private final JdbcClient jdbc;

	private final Clock clock;

	KeptDeadlines(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Null where none is decided or too few people's are. */
	Double share(CaseFilter days, Person reader) {
		return this.jdbc.sql("""
				select count(*) filter (where met) as met, count(*) filter (where not met) as late,
				       count(distinct client_id) filter (where met) as people_met,
				       count(distinct client_id) filter (where not met) as people_late
				  from (select d.verdict = 'MET' as met, c.client_id
				          from deadline d
				          join client_case c on c.number = d.case_number
				         where d.due_on between :from and :to
				           and (d.verdict in ('MET', 'MISSED') or d.verdict = 'RUNNING' and d.due_at <= :now)
				           and c.model <> 'listScreening' and (:all or c.organisation = :organisation)
				           and (:programme::text is null or c.programme = :programme)
				           and (:segment::text is null or c.segment = :segment)
				           and (:area::text is null or c.area_id = :area)
				           and (:team::text is null or c.team_id = :team)
				           and (:state::text is null or c.state = :state)) decided
				""")
			.param("from", days.from())
			.param("to", days.to())
			.param("now", Timestamp.from(this.clock.instant()))
			.param("all", reader.has(Role.AUDITOR))
			.param("organisation", String.valueOf(reader.organisation()))
			.param("programme", days.programme(), Types.VARCHAR)
			.param("segment", days.segment(), Types.VARCHAR)
			.param("area", days.area(), Types.VARCHAR)
			.param("team", days.team(), Types.VARCHAR)
			.param("state", days.state(), Types.VARCHAR)
			.query(Counts.class)
			.single()
			.share();
	}

	/** Whether the other filters of the cases can be asked of deadlines too. */
	static boolean canTell(CaseFilter filter) {
		return filter.log() == null && filter.model() == null && filter.step() == null && filter.outcome() == null;
	}

	private record Counts(int met, int late, int peopleMet, int peopleLate) {

		Double share() {
			boolean isFew = SmallCells.isSmall(this.peopleMet) || SmallCells.isSmall(this.peopleLate);
			return (isFew || this.met + this.late == 0) ? null : this.met / (double) (this.met + this.late);
		}

	}

}
