package fi.polku.insight.flow;

import fi.polku.insight.FigurePolicy;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;

import fi.polku.insight.CaseFilter;
import fi.polku.insight.deadlines.MetShare;
import fi.polku.security.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The share of deadlines met of those whose last day lies in the days asked for and that
 * are met or late, told by the rule of the page of deadlines. Auditors see all, others
 * their own organisation's; screenings of lists are left out.
 */
@Repository
class KeptDeadlines {

	private static final String PART = """
			select case when d.verdict = 'MET' then 'met'
			                    when d.verdict = 'MISSED' or d.verdict = 'RUNNING' and d.due_at <= :now then 'late'
			                    else 'undecided' end as part, c.client_id
			          from %s
			         where d.due_on between :from and :to
			           and c.model <> 'listScreening' and %s
			           and (:programme::text is null or c.programme = :programme)
			           and (:segment::text is null or c.segment = :segment)
			           and (:area::text is null or c.area_id = :area)
			           and (:team::text is null or c.team_id = :team)
			           and (:state::text is null or c.state = :state)""";

	private static final String STANDING = "deadline d join counted_case c on c.number = d.case_number";

	/** Of cases whose data are gone. */
	private static final String FORGOTTEN = """
			insight_deadline d
			join (select x.*, case when x.exit_class is null then 'open' else 'closed' end as state
			        from insight_case x) c on c.number = d.case_number collate "C\"""";

	private final JdbcClient jdbc;

	private final Clock clock;

	KeptDeadlines(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Null where none is decided or too few people's are. */
	Double share(CaseFilter days, Person reader) {
		return this.jdbc
			.sql("""
					select count(*) filter (where part = 'met') as met, count(*) filter (where part = 'late') as late,
					       count(distinct client_id) filter (where part = 'met') as people_met,
					       count(distinct client_id) filter (where part = 'late') as people_late,
					       count(distinct client_id) filter (where part = 'undecided') as people_undecided
					  from (%s
					        union all
					        %s) asked
					""".formatted(PART.formatted(STANDING, FigurePolicy.COUNTED),
					PART.formatted(FORGOTTEN, FigurePolicy.COUNTED)))
			.param("from", days.from())
			.param("to", days.to())
			.param("now", Timestamp.from(this.clock.instant()))
			.params(FigurePolicy.values(reader))
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

	private record Counts(int met, int late, int peopleMet, int peopleLate, int peopleUndecided) {

		Double share() {
			boolean isTold = MetShare.isTold(this.peopleMet, this.peopleLate, this.peopleUndecided);
			return (isTold && this.met + this.late > 0) ? this.met / (double) (this.met + this.late) : null;
		}

	}

}
