package fi.polku.insight.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fi.polku.calendar.FinnishCalendar;
import fi.polku.calendar.Helsinki;
import fi.polku.calendar.KindOfDay;
import fi.polku.casefile.CasePolicy;
import fi.polku.insight.CaseFilter;
import fi.polku.process.CaseNumber;
import fi.polku.security.Person;
import fi.polku.trail.Trail;
import fi.polku.web.Refusal;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The deadlines behind a figure, in cases the reader may see. What was shown stands in
 * the trail.
 */
@Repository
@Transactional
class ListedDeadlines {

	private static final CaseFilter SCREENINGS = new CaseFilter(null, null, null, null, "listScreening", null, null,
			null, null, null, null, null, null, null, null);

	private final JdbcClient jdbc;

	private final AskedDeadlines asked;

	private final CasePolicy policy;

	private final FinnishCalendar calendar;

	private final Arithmetic arithmetic;

	private final Trail trail;

	ListedDeadlines(JdbcClient jdbc, AskedDeadlines asked, CasePolicy policy, FinnishCalendar calendar,
			Arithmetic arithmetic, Trail trail) {
		this.jdbc = jdbc;
		this.asked = asked;
		this.policy = policy;
		this.calendar = calendar;
		this.arithmetic = arithmetic;
		this.trail = trail;
	}

	/**
	 * By last day, the newest first.
	 * @param after the id of the last of the page before, or {@code null}
	 */
	List<ListedDeadline> of(DeadlineFilter filter, Person reader, Long after, int most) {
		var listed = read(
				this.asked.values(filter, reader)
					.addValue("after", after)
					.addValue("most", most)
					.addValue("placed", filter.cases().asksWhere()),
				reader,
				"(:after::bigint is null or (d.due_on, d.id) < (select x.due_on, x.id from deadline x where x.id = :after))");
		this.trail.seen("deadlines.listed", "audit", numbers(listed));
		return listed;
	}

	/** How many the filter finds in cases the reader may not see. */
	int unseen(DeadlineFilter filter, Person reader) {
		var seen = this.policy.seen(reader);
		return this.jdbc
			.sql(AskedDeadlines.SQL
					+ " select count(*) from d left join client_case c on c.number = d.case_number where (" + seen.sql()
					+ ") is not true")
			.paramSource(this.asked.values(filter, reader).addValues(seen.values()))
			.query(Integer.class)
			.single();
	}

	/** One deadline, its figure proved. */
	ProvedDeadline proved(long id, Person reader) {
		var found = find(id, reader).orElseThrow(() -> Refusal.notFound("insight.deadlines.fault.unknown"));
		this.trail.seen("deadline.proved", "audit", numbers(List.of(found)));
		return new ProvedDeadline(found, this.arithmetic.of(found), pauses(found.caseNumber()));
	}

	/**
	 * Of a case that the reader may see, also where no team of theirs counts it; a
	 * screening's deadline is found too.
	 */
	private Optional<ListedDeadline> find(long id, Person reader) {
		return Stream.of(CaseFilter.ALL, SCREENINGS)
			.flatMap((cases) -> read(this.asked.values(DeadlineFilter.of(cases), reader)
				.addValue("whole", true)
				.addValue("id", id)
				.addValue("most", 1)
				.addValue("placed", false), reader, "d.id = :id").stream())
			.findFirst();
	}

	private List<ListedDeadline> read(MapSqlParameterSource values, Person reader, String which) {
		var seen = this.policy.seen(reader);
		return this.jdbc.sql(AskedDeadlines.SQL + """
				select d.*, %3$s as named
				  from d
				  join client_case c on c.number = d.case_number
				 where %1$s and %2$s and (%3$s or not :placed)
				 order by d.due_on desc, d.id desc
				 limit :most
				""".formatted(seen.sql(), which, this.policy.named(reader).sql()))
			.paramSource(values.addValues(seen.values()))
			.query(this::row)
			.list();
	}

	private ListedDeadline row(ResultSet row, int number) throws SQLException {
		var dueOn = row.getObject("due_on", LocalDate.class);
		var ended = row.getTimestamp("ended_at");
		var endedAt = (ended != null) ? ended.toInstant() : null;
		var state = row.getString("state");
		var kind = row.getString("kind_of_day");
		var until = Helsinki.dateOf((endedAt != null) ? endedAt : this.asked.now());
		boolean isLate = DeadlineState.of(state).orElseThrow().isLate();
		return new ListedDeadline(row.getLong("id"), row.getString("case_number"), row.getString("rule"),
				row.getString("step"), row.getString("definition_id"), row.getString("ground"),
				row.getString("law_reference"), row.getObject("counted_from", LocalDate.class), row.getInt("amount"),
				row.getString("unit"), kind, row.getBoolean("moves"), row.getBoolean("pauses"),
				row.getString("calendar_version"), dueOn, row.getInt("paused_days"), state, row.getString("cause"),
				row.getBoolean("named") ? row.getString("reason") : null, endedAt,
				isLate ? Integer.valueOf(this.calendar.daysBetween(dueOn, until, KindOfDay.of(kind))) : null);
	}

	private List<ProvedDeadline.Pause> pauses(String caseNumber) {
		return this.jdbc
			.sql("select from_day, until_day, ended_day from case_pause where case_number = :case order by from_day")
			.param("case", caseNumber)
			.query((row, number) -> new ProvedDeadline.Pause(row.getObject("from_day", LocalDate.class),
					row.getObject("until_day", LocalDate.class), row.getObject("ended_day", LocalDate.class)))
			.list();
	}

	private static List<CaseNumber> numbers(List<ListedDeadline> listed) {
		return listed.stream().map(ListedDeadline::caseNumber).distinct().map(CaseNumber::new).toList();
	}

}
