package fi.polku.insight;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The figures of an event log, made by the database. Lead time: from the first start, or
 * completion where there is none, to the last completion of a case. Flows, handovers and
 * repeated steps go by the order of completion. Percentiles are of type 7, the standard
 * deviation is that of a sample.
 */
@Repository
class LogStatistics {

	private static final String WORK = """
			(select case_id, rank, activity, started_at, ended_at, resource from logged_work where log_id = :log)""";

	/** Every event counts by itself, whatever its lifecycle says. */
	private static final String EVENTS = """
			(select case_id, row_number() over (partition by case_id order by at, position) as rank, activity,
			        null::timestamptz as started_at, at as ended_at, resource
			   from logged_event where log_id = :log)""";

	private static final String PAIRS = """
			(select case_id, activity, resource, ended_at,
			        lag(activity) over by_case as before, lag(resource) over by_case as resource_before,
			        lag(ended_at) over by_case as ended_before
			   from %s w
			 window by_case as (partition by case_id order by rank))""";

	private final JdbcClient jdbc;

	LogStatistics(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * All figures.
	 * @param everyEvent whether each event counts, not completions alone
	 */
	Statistics of(UUID log, boolean everyEvent) {
		var work = everyEvent ? EVENTS : WORK;
		return new Statistics(counts(log, work), leadTime(log, work), flows(log, work), new Rework(number(log, """
				select count(distinct case_id)
				  from (select case_id from %s w group by case_id, activity having count(*) > 1) repeated
				""".formatted(work))), number(log, """
				select count(*) from %s p where resource_before is not null and resource <> resource_before
				""".formatted(PAIRS.formatted(work))));
	}

	private Counts counts(UUID log, String work) {
		return this.jdbc.sql("""
				select count(*) as cases, coalesce(sum(events), 0) as events, count(distinct variant) as variants,
				       (select count(distinct activity) from %1$s w) as activities
				  from (select count(*) as events, md5(string_agg(activity, E'\\x1f' order by rank)) as variant
				          from %1$s w
				         group by case_id) one
				""".formatted(work)).param("log", log).query(Counts.class).single();
	}

	private LeadTime leadTime(UUID log, String work) {
		return this.jdbc
			.sql("""
					select avg(seconds) as mean, stddev_samp(seconds) as sd,
					       percentile_cont(0.5) within group (order by seconds) as median,
					       percentile_cont(0.9) within group (order by seconds) as p90,
					       percentile_cont(0.95) within group (order by seconds) as p95
					  from (select extract(epoch from max(ended_at) - min(coalesce(started_at, ended_at)))::float8 as seconds
					          from %s w
					         group by case_id) one
					"""
				.formatted(work))
			.param("log", log)
			.query(LeadTime.class)
			.single();
	}

	private List<Flow> flows(UUID log, String work) {
		return this.jdbc.sql("""
				select before as "from", activity as "to", count(*) as count, avg(seconds) as mean,
				       percentile_cont(0.5) within group (order by seconds) as median
				  from (select before, activity, extract(epoch from ended_at - ended_before)::float8 as seconds
				          from %s p
				         where before is not null) one
				 group by before, activity
				 order by count(*) desc, before, activity
				""".formatted(PAIRS.formatted(work))).param("log", log).query(Flow.class).list();
	}

	private long number(UUID log, String sql) {
		return this.jdbc.sql(sql).param("log", log).query(Long.class).single();
	}

	/**
	 * The figures of a log; times in seconds.
	 *
	 * @param handovers consecutive pieces of work of a case by different resources
	 */
	record Statistics(Counts counts, LeadTime leadTime, List<Flow> flows, Rework rework, long handovers) {
	}

	/**
	 * How much there is.
	 *
	 * @param variants different orders of activities
	 */
	record Counts(long cases, long events, long activities, long variants) {
	}

	/** Seconds; null where there are too few cases. */
	record LeadTime(Double mean, Double sd, Double median, Double p90, Double p95) {
	}

	/** How often one activity directly followed another, and after how many seconds. */
	record Flow(String from, String to, long count, double mean, double median) {
	}

	/** In how many cases an activity was done again. */
	record Rework(long cases) {
	}

}
