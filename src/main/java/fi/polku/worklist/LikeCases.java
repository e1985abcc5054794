package fi.polku.worklist;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import fi.polku.calendar.FinnishCalendar;
import fi.polku.calendar.Helsinki;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the same step needed in cases of the same programme and, where there are enough of
 * them, of the same segment: working days from the task's creation to its completion,
 * over completed tasks of the last two years that were not taken back. Percentiles are of
 * type 7. Counts alone leave this class, so nobody is told of anybody; below ten tasks
 * nothing is said.
 */
@Repository
class LikeCases {

	static final int ENOUGH = 10;

	private static final Duration REMEMBERED = Duration.ofMinutes(30);

	private static final int YEARS = 2;

	/** The newest; more would say no more. */
	private static final int MOST_READ = 2_000;

	private static final int MOST_REMEMBERED = 500;

	private final JdbcClient jdbc;

	private final FinnishCalendar calendar;

	private final Clock clock;

	private final Map<String, Known> known = new ConcurrentHashMap<>();

	LikeCases(JdbcClient jdbc, FinnishCalendar calendar, Clock clock) {
		this.jdbc = jdbc;
		this.calendar = calendar;
		this.clock = clock;
	}

	/**
	 * What like cases needed; empty where there are too few.
	 * @param segment {@code null} where none is known yet
	 * @param created when the task came
	 */
	Optional<Needed> of(String step, String programme, String segment, Instant created) {
		var today = Helsinki.today(this.clock);
		var age = this.calendar.workingDaysBetween(Helsinki.dateOf(created), today);
		var ofSegment = (segment != null) ? days(step, programme, segment) : List.<Integer>of();
		var enough = ofSegment.size() >= ENOUGH;
		var days = enough ? ofSegment : days(step, programme, null);
		return (days.size() < ENOUGH) ? Optional.empty() : Optional
			.of(new Needed(days.size(), percentile(days, 0.5), percentile(days, 0.8), age, share(days, age), enough));
	}

	private List<Integer> days(String step, String programme, String segment) {
		if (this.known.size() > MOST_REMEMBERED) {
			this.known.clear();
		}
		var now = this.clock.instant();
		var key = step + "|" + programme + "|" + segment;
		var found = this.known.compute(key, (same, before) -> (before != null && before.isFresh(now)) ? before
				: new Known(now, read(step, programme, segment, now)));
		return found.days();
	}

	private List<Integer> read(String step, String programme, String segment, Instant now) {
		return this.jdbc.sql("""
				select (t.start_time_ at time zone 'UTC' at time zone 'Europe/Helsinki')::date as created,
				       (d.at at time zone 'Europe/Helsinki')::date as done
				  from completion d
				  join client_case c on c.number = d.case_number
				  join act_hi_taskinst t on t.id_ = d.task_id
				 where d.step = :step and c.programme = :programme and d.at >= :from and d.withdrawn_at is null
				   and (:segment::text is null or c.segment = :segment)
				 order by d.at desc
				 limit :most
				""")
			.param("most", MOST_READ)
			.param("step", step)
			.param("programme", programme)
			.param("segment", segment)
			.param("from", Timestamp.from(now.minus(Duration.ofDays(365L * YEARS))))
			.query(Span.class)
			.list()
			.stream()
			.map((span) -> this.calendar.workingDaysBetween(span.created(), span.done()))
			.sorted()
			.toList();
	}

	/** Type 7 of Hyndman and Fan, as {@code percentile_cont} has it. */
	static double percentile(List<Integer> sorted, double share) {
		var place = share * (sorted.size() - 1);
		int below = (int) Math.floor(place);
		int above = (int) Math.ceil(place);
		return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
	}

	/** How many of a hundred were done by the age given. */
	private static int share(List<Integer> days, int age) {
		return (int) Math.round(100.0 * days.stream().filter((one) -> one <= age).count() / days.size());
	}

	record Span(LocalDate created, LocalDate done) {
	}

	private record Known(Instant at, List<Integer> days) {

		boolean isFresh(Instant now) {
			return !now.isBefore(this.at) && now.isBefore(this.at.plus(REMEMBERED));
		}

	}

	/**
	 * What like cases needed, in working days.
	 *
	 * @param cases how many tasks it is counted from
	 * @param age of the task itself
	 * @param doneByNow of a hundred like tasks, how many were done at this age
	 * @param sameSegment whether they are of the same segment as well
	 */
	public record Needed(int cases, double median, double mostly, int age, int doneByNow, boolean sameSegment) {
	}

}
