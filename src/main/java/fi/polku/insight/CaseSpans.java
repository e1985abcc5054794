package fi.polku.insight;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import fi.polku.calendar.Helsinki;
import fi.polku.security.Person;
import fi.polku.security.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How long cases have lasted. A case of Polku's own begins when it is opened and ends
 * when its exit is recorded; screenings of lists are no cases here. Auditors see all,
 * others their own organisation's.
 */
@Repository
public class CaseSpans {

	/**
	 * As a figure names them; whoever withdrew, moved away, died or never began has no
	 * class of exit and counts as withdrawn.
	 */
	public static final List<String> OUTCOMES = List.of("employed", "inEducation", "outsideLabourForce", "jobSeeking",
			"unemployed", "withdrawn");

	private final JdbcClient jdbc;

	private final Clock clock;

	CaseSpans(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	public Spans of(CaseFilter filter, Person reader) {
		return (filter.log() != null) ? ofLog(filter) : ofOwn(filter, reader);
	}

	private Spans ofOwn(CaseFilter filter, Person reader) {
		return spans(this.jdbc.sql("""
				select greatest(0, extract(epoch from coalesce(closed_at, :now) - opened_at))::float8 as seconds,
				       case when state = 'closed' then coalesce(exit_class, 'withdrawn') end as outcome
				  from client_case
				 where model <> 'listScreening' and (:all or organisation = :organisation)
				   and (:programme::text is null or programme = :programme)
				   and (:segment::text is null or segment = :segment)
				   and (:area::text is null or area_id = :area)
				   and (:team::text is null or team_id = :team)
				   and (:from::timestamptz is null or opened_at >= :from)
				   and (:until::timestamptz is null or opened_at < :until)
				""")
			.param("now", Timestamp.from(this.clock.instant()))
			.param("all", reader.has(Role.AUDITOR))
			.param("organisation", String.valueOf(reader.organisation()))
			.param("programme", filter.programme(), Types.VARCHAR)
			.param("segment", filter.segment(), Types.VARCHAR)
			.param("area", filter.area(), Types.VARCHAR)
			.param("team", filter.team(), Types.VARCHAR)
			.param("from", midnight(filter.from()), Types.TIMESTAMP)
			.param("until", midnight((filter.to() != null) ? filter.to().plusDays(1) : null), Types.TIMESTAMP)
			.query(Span.class)
			.list(), OUTCOMES, Spans.GROUP);
	}

	private static Timestamp midnight(LocalDate day) {
		return (day != null) ? Timestamp.from(Helsinki.startOfDay(day)) : null;
	}

	private Spans ofLog(CaseFilter filter) {
		var ends = (filter.end() != null) ? filter.end() : List.<String>of();
		return spans(this.jdbc
			.sql("""
					with one as (
					    select case_id, min(coalesce(started_at, ended_at)) as began, max(ended_at) as ended,
					           max(ended_at) filter (where activity = any(:ends)) as closed
					      from logged_work
					     where log_id = :log
					     group by case_id)
					select extract(epoch from case when cardinality(:ends) = 0 then ended
					                               else coalesce(closed, max(ended) over ()) end - began)::float8 as seconds,
					       case when cardinality(:ends) = 0 or closed is not null then 'ended' end as outcome
					  from one
					""")
			.param("log", filter.log())
			.param("ends", ends.toArray(String[]::new))
			.query(Span.class)
			.list(), List.of("ended"), 1);
	}

	private static Spans spans(List<Span> all, List<String> names, int fewest) {
		return new Spans(all.stream().mapToDouble(Span::seconds).toArray(),
				all.stream()
					.mapToInt((one) -> (one.outcome() == null) ? 0 : Math.max(1, names.indexOf(one.outcome()) + 1))
					.toArray(),
				names, fewest);
	}

	/** One case. */
	record Span(double seconds, String outcome) {
	}

}
